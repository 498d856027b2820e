// Reports as grouping reads them, with the talk or statement they belong to now.
// Parameters: ids. Columns: id, article, publishedAt, publisher, type, resolved, extractor, version,
// standing, edited, word, same, apart (ids of reports), fact (id or null).
UNWIND $ids AS id
MATCH (r:Report {id: id})-[:IN]->(a:Article)
RETURN r.id AS id, a.id AS article, a.publishedAt AS publishedAt, [(a)-[:PUBLISHED_BY]->(m) | m.id][0] AS publisher,
  r.type AS type, r.resolved AS resolved, r.extractor AS extractor, r.version AS version,
  r.standing AS standing, r.edited AS edited, r.word AS word,
  [(r)-[:SAME_AS]-(o) | o.id] AS same, [(r)-[:NOT_SAME_AS]-(o) | o.id] AS apart,
  [(r)-[:OF]->(f) | f.id][0] AS fact
