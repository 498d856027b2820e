// What hangs on articles: their reports with facts and buckets, and the entities that they name.
// Parameters: ids. Columns: id, reports (id, fact), entities.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id,
  [(a)<-[:IN]-(r)-[:OF]->(f) | {id: r.id, fact: f.id}] AS reports,
  [(a)-[:MENTIONS|PUBLISHED_BY]->(e) | e.id] AS entities
