// Gives officials their offices.
// Parameters: rows (entity, of, title, from, to, seen; dates EDTF). Columns: none.
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (b:Entity {id: row.of})
CREATE (e)-[:HOLDS {title: row.title, from: row.from, to: row.to, seen: row.seen}]->(b)
