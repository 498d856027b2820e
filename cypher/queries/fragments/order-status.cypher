// Talks by what became of them, those held first. Parameters: none.
CASE t.status WHEN 'held' THEN 0 WHEN 'ongoing' THEN 1 WHEN 'planned' THEN 2 WHEN 'proposed' THEN 3 WHEN 'postponed' THEN 4
  WHEN 'cancelled' THEN 5 WHEN 'refused' THEN 6 ELSE 7 END
