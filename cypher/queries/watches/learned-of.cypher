// Of some facts those that the graph learnt something of since a moment.
// Parameters: ids (of talks and statements), since (ISO time).
// Columns: id, learnedAt (ISO time), reports (ids).
UNWIND $ids AS fact
CALL (fact) {
  MATCH (f:Talk {id: fact}) RETURN f
  UNION
  MATCH (f:Statement {id: fact}) RETURN f
}
MATCH (f)<-[:OF]-(r:Report)
WHERE r.learnedAt > datetime($since)
WITH f, max(r.learnedAt) AS learnedAt, collect(r.id) AS reports
RETURN f.id AS id, toString(learnedAt) AS learnedAt, reports
ORDER BY learnedAt DESC, id
