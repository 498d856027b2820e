// One page of the statements without a date that the filters select, by id.
// Parameters: afterId (the last statement of the page before), limit, and those of the filters.
// Columns: id, date (null).
MATCH (s:Statement)
WHERE s.id > $afterId AND s.dateFrom IS NULL
  AND /*filters*/
RETURN s.id AS id, s.dateFrom AS date
ORDER BY s.id
LIMIT $limit
