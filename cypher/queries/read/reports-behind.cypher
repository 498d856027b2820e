// Reports behind a talk or statement, with everything that brought them there.
// Parameters: id.
// Columns: report (properties), links, resolved and given (JSON; before judgements), article, publisher (id, name), renamed
// (local ids of names that a person took for others).
MATCH (f {id: $id})<-[:OF]-(r:Report)-[:IN]->(a:Article) WHERE f:Talk OR f:Statement
RETURN r {.id, .type, .quote, .rules, .confidence, .extractor, .version, .standing, .edited, .word} AS report,
  r.links AS links, r.resolved AS resolved, coalesce(r.given, r.resolved) AS given, a {.id, .publishedAt, .language} AS article,
  [(a)-[p:PUBLISHED_BY]->(m) | {id: m.id, name: m.name}][0] AS publisher,
  [(a)-[m:MENTIONS]->(e) WHERE m.given IS NOT NULL | {local: m.local, now: e.id}] AS renamed
ORDER BY article.publishedAt, report.id
