// Lets ids that were lost lead to what took their place.
// Parameters: rows (id, now). Columns: none.
UNWIND $rows AS row
OPTIONAL MATCH (t:Talk {id: row.now})
OPTIONAL MATCH (s:Statement {id: row.now})
WITH row, coalesce(t, s) AS fact
MERGE (old:FormerId {id: row.id})
CREATE (old)-[:NOW]->(fact)
