// Joins reports of one article that speak of each other.
// Parameters: rows (from, to, as: denies, about, follows or part-of). Columns: none.
UNWIND $rows AS row
MATCH (a:Report {id: row.from}), (b:Report {id: row.to})
CREATE (a)-[:REFERS_TO {as: row.as}]->(b)
