// One page of the dated statements that the filters select, newest first, walked along the date index.
// Parameters: afterDate (day), afterId (the last statement of the page before), limit, and those of the filters.
// Columns: id, date (day).
MATCH (s:Statement)
WHERE s.dateFrom <= date($afterDate)
  AND (s.dateFrom < date($afterDate) OR s.id > $afterId)
  AND /*filters*/
RETURN s.id AS id, s.dateFrom AS date
ORDER BY s.dateFrom DESC, s.id
LIMIT $limit
