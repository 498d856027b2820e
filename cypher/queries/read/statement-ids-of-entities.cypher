// One page of the statements joined to some entities (speaker, outlet, what it is about) that the filters select, newest
// first, undated last: for filters that are better entered by the entity than by the date.
// Parameters: anchors (entity ids), anchorCountries (ISO 3166-1 alpha-3: anybody of these), afterDate, afterId, limit,
//   and those of the filters.
// Columns: id, date (day or null).
MATCH (a:Entity)
WHERE a.id IN $anchors OR a.country IN $anchorCountries
MATCH (a)-[:MADE|TO|ABOUT]-(s)
WHERE s:Statement AND /*filters*/
WITH DISTINCT s, coalesce(s.dateFrom, date('0001-01-01')) AS day
WHERE day < date($afterDate) OR (day = date($afterDate) AND s.id > $afterId)
RETURN s.id AS id, s.dateFrom AS date
ORDER BY day DESC, s.id
LIMIT $limit
