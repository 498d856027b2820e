// One page of the talks without a date that the filters select, by id.
// Parameters: afterId (the last talk of the page before), limit, and those of the filters.
// Columns: id, date (null).
MATCH (t:Talk)
WHERE t.id > $afterId AND t.dateFrom IS NULL
  AND /*filters*/
RETURN t.id AS id, t.dateFrom AS date
ORDER BY t.id
LIMIT $limit
