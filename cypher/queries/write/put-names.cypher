// Gives entities their spellings.
// Parameters: rows (entity, id, text, language, key). Columns: none.
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (n:Name {id: row.id})
ON CREATE SET n.text = row.text, n.language = row.language, n.key = row.key
CREATE (e)-[:NAMED]->(n)
