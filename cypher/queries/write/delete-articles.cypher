// Deletes articles with all their versions; their reports are gone before.
// Parameters: ids. Columns: none.
UNWIND $ids AS id
MATCH (a:Article {id: id})
OPTIONAL MATCH (a)-[:HAD_VERSION]->(v)
DETACH DELETE v, a
