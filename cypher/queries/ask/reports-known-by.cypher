// Reports of some talks whose articles had been published by a day, as they are grouped and reconciled.
// Parameters: ids (talk ids), day.
// Columns: id, article, publishedAt, publisher, type, resolved, extractor, version, word, standing, edited, same, apart (ids of
// reports), fact (id of the talk).
UNWIND $ids AS talk
MATCH (t:Talk {id: talk})<-[:OF]-(r:Report)-[:IN]->(a:Article)
WHERE a.publishedAt <= date($day)
RETURN r.id AS id, a.id AS article, a.publishedAt AS publishedAt, [(a)-[:PUBLISHED_BY]->(m) | m.id][0] AS publisher,
  r.type AS type, r.resolved AS resolved, r.extractor AS extractor, r.version AS version,
  r.word AS word, r.standing AS standing, r.edited AS edited, [(r)-[:SAME_AS]-(o) | o.id] AS same, [(r)-[:NOT_SAME_AS]-(o) | o.id] AS apart,
  t.id AS fact
