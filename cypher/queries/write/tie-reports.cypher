// Joins reports that people hold for the same fact, or for two.
// Parameters: rows (a, b, as: same or apart). Columns: none.
UNWIND $rows AS row
MATCH (a:Report {id: row.a}), (b:Report {id: row.b})
FOREACH (_ IN CASE row.as WHEN 'same' THEN [1] ELSE [] END | MERGE (a)-[:SAME_AS]->(b))
FOREACH (_ IN CASE row.as WHEN 'apart' THEN [1] ELSE [] END | MERGE (a)-[:NOT_SAME_AS]->(b))
