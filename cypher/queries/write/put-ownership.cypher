// Joins reports to the talk or statement that they make.
// Parameters: rows (report, fact: id of the talk or statement). Columns: none.
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
OPTIONAL MATCH (t:Talk {id: row.fact})
OPTIONAL MATCH (s:Statement {id: row.fact})
WITH r, coalesce(t, s) AS fact
CREATE (r)-[:OF]->(fact)
