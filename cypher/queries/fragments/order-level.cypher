// Talks by level, the lowest first. Parameters: none.
CASE t.level WHEN 'mission' THEN 0 WHEN 'envoy' THEN 1 WHEN 'deputy' THEN 2 WHEN 'minister' THEN 3 WHEN 'head' THEN 4 END
