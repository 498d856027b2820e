// Joins statements to the outlets that carry them and to what they are about.
// Parameters: rows (statement, entity, as: via or about). Columns: none.
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MERGE (e:Entity {id: row.entity})
FOREACH (_ IN CASE row.as WHEN 'via' THEN [1] ELSE [] END | CREATE (s)-[:VIA]->(e))
FOREACH (_ IN CASE row.as WHEN 'about' THEN [1] ELSE [] END | CREATE (s)-[:ABOUT]->(e))
