// Talks by kind, the order that kinds are told in. Parameters: none.
CASE t.kind WHEN 'meeting' THEN 0 WHEN 'negotiation' THEN 1 WHEN 'consultation' THEN 2 WHEN 'phone-call' THEN 3 WHEN 'visit' THEN 4
  WHEN 'summit' THEN 5 WHEN 'mediation' THEN 6 WHEN 'exchange-of-notes' THEN 7 ELSE 8 END
