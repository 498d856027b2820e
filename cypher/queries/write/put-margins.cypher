// Joins talks to the gatherings, told of by other articles, that they were on the margins of.
// Parameters: rows (talk, gathering). Columns: none.
UNWIND $rows AS row
MATCH (m:Talk {id: row.talk}), (g:Talk {id: row.gathering})
CREATE (m)-[:PART_OF {across: true}]->(g)
