// Joins articles to the entities they name, each with why it was taken for that entity.
// Parameters: rows (article, entity, local, name, names as JSON, country, class, office, reason, score). Columns: none.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MERGE (e:Entity {id: row.entity})
CREATE (a)-[:MENTIONS {
  local: row.local, name: row.name, names: row.names, country: row.country, class: row.class, office: row.office,
  reason: row.reason, score: toFloat(row.score)
}]->(e)
