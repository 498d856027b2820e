// Every report as grouping reads it, page by page in order of id.
// Parameters: after (last id of the page before, or ''), limit.
// Columns: id, article, publishedAt, publisher, type, resolved, extractor, version,
// standing, edited, word, same, apart (ids of reports), fact (id or null).
MATCH (r:Report) WHERE r.id > $after
WITH r ORDER BY r.id LIMIT $limit
MATCH (r)-[:IN]->(a:Article)
RETURN r.id AS id, a.id AS article, a.publishedAt AS publishedAt, [(a)-[:PUBLISHED_BY]->(m) | m.id][0] AS publisher,
  r.type AS type, r.resolved AS resolved, r.extractor AS extractor, r.version AS version,
  r.standing AS standing, r.edited AS edited, r.word AS word,
  [(r)-[:SAME_AS]-(o) | o.id] AS same, [(r)-[:NOT_SAME_AS]-(o) | o.id] AS apart,
  [(r)-[:OF]->(f) | f.id][0] AS fact
ORDER BY id
