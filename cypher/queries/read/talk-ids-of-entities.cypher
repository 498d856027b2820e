// One page of the talks joined to some entities (participants, venues, topics) that the filters select, newest first,
// undated last: for filters that are better entered by the entity than by the date.
// Parameters: anchors (entity ids, one of which is joined to the talk), afterDate, afterId, limit, and those of the filters.
// Columns: id, date (day or null).
MATCH (a:Entity)
WHERE a.id IN $anchors
MATCH (a)-[:PARTICIPATED_IN|HELD_AT|ABOUT]-(t)
WHERE t:Talk AND /*filters*/
WITH DISTINCT t, coalesce(t.dateFrom, date('0001-01-01')) AS day
WHERE day < date($afterDate) OR (day = date($afterDate) AND t.id > $afterId)
RETURN t.id AS id, t.dateFrom AS date
ORDER BY day DESC, t.id
LIMIT $limit
