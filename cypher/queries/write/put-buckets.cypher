// Files reports under the keys by which their neighbours are found.
// Parameters: rows (report, key). Columns: none.
UNWIND $rows AS row
MATCH (r:Report {id: row.report})
MERGE (b:Bucket {key: row.key})
CREATE (r)-[:KEYED]->(b)
