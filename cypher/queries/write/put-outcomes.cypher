// Gives talks what they brought.
// Parameters: rows (talk, id, kind, text). Columns: none.
UNWIND $rows AS row
MATCH (t:Talk {id: row.talk})
CREATE (t)-[:RESULTED_IN]->(:Outcome {id: row.id, kind: row.kind, text: row.text})
