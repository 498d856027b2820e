// What hangs on articles: their reports with facts and buckets, and the entities that they name.
// Parameters: ids. Columns: id, reports (id, fact or null), entities.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id,
  [(a)<-[:IN]-(r:Report) | {id: r.id, fact: [(r)-[:OF]->(f) | f.id][0]}] AS reports,
  [(a)-[:MENTIONS|PUBLISHED_BY]->(e) | e.id] AS entities
