// One article with its text, its outlet and the fact of every report in it.
// Parameters: id.
// Columns: article, publisher, reports (id, type, factId and fact, the extractor's own document as JSON).
MATCH (a:Article {id: $id})
RETURN a {.id, .url, .title, .text, .publishedAt, .language, .sample} AS article,
  [(a)-[:PUBLISHED_BY]->(e) | e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country}][0] AS publisher,
  [(a)<-[:IN]-(r)-[:OF]->(f) | {id: r.id, type: r.type, factId: f.id, fact: r.fact}] AS reports
