// Statements of one speaker, or of the officials and bodies of a country, that the graph learnt of since a moment.
// Parameters: since (ISO time), speaker (entity id), limit.
// Columns: id, learnedAt (ISO time), reports (ids).
MATCH (r:Report)
WHERE r.learnedAt > datetime($since)
MATCH (r)-[:OF]->(s:Statement)<-[:MADE]-(a:Entity)
WHERE a.id = $speaker OR ($speaker STARTS WITH 'country:' AND a.country = substring($speaker, 8))
WITH s, max(r.learnedAt) AS learnedAt, collect(DISTINCT r.id) AS reports
RETURN s.id AS id, toString(learnedAt) AS learnedAt, reports
ORDER BY learnedAt DESC, id
LIMIT $limit
