// Joins venues and state bodies to their country.
// Parameters: rows (entity, country). Columns: none.
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (c:Entity {id: row.country})
FOREACH (_ IN CASE WHEN e:Venue THEN [1] ELSE [] END | CREATE (e)-[:LOCATED_IN]->(c))
FOREACH (_ IN CASE WHEN e:Venue THEN [] ELSE [1] END | CREATE (e)-[:OF]->(c))
