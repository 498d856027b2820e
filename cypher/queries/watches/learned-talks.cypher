// Talks of the filters that the graph learnt something of since a moment, the latest first.
// Parameters: since (ISO time), limit, and those of the filters.
// Columns: id, learnedAt (ISO time), reports (ids).
MATCH (r:Report)
WHERE r.learnedAt > datetime($since)
MATCH (r)-[:OF]->(t:Talk)
WHERE /*filters*/
WITH t, max(r.learnedAt) AS learnedAt, collect(r.id) AS reports
RETURN t.id AS id, toString(learnedAt) AS learnedAt, reports
ORDER BY learnedAt DESC, id
LIMIT $limit
