// One page of the dated talks that the filters select, newest first, walked along the date index.
// Parameters: afterDate (day), afterId (the last talk of the page before), limit, and those of the filters.
// Columns: id, date (day).
MATCH (t:Talk)
WHERE t.dateFrom <= date($afterDate)
  AND (t.dateFrom < date($afterDate) OR t.id > $afterId)
  AND /*filters*/
RETURN t.id AS id, t.dateFrom AS date
ORDER BY t.dateFrom DESC, t.id
LIMIT $limit
