// Talks and statements of low confidence that nobody has looked at, the least sure first.
// Parameters: below, limit. Columns: id, confidence, reports.
CALL () {
  MATCH (f:Talk) WHERE f.confidence < $below RETURN f
  UNION
  MATCH (f:Statement) WHERE f.confidence < $below RETURN f
}
WITH f WHERE NOT EXISTS { (f)<-[:OF]-(r:Report) WHERE r.standing IS NOT NULL OR r.edited IS NOT NULL }
RETURN f.id AS id, f.confidence AS confidence, COUNT { (f)<-[:OF]-() } AS reports
ORDER BY confidence, id LIMIT $limit
