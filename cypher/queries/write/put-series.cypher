// Puts talks into their series.
// Parameters: rows (talk, series). Columns: none.
UNWIND $rows AS row
MATCH (t:Talk {id: row.talk})
MERGE (s:Series {id: row.series})
CREATE (t)-[:IN_SERIES]->(s)
