// Notes that a schema change was made.
// Parameters: id (name of its file), checksum (SHA-256 of its statements)
// Columns: id
MERGE (m:Migration {id: $id})
ON CREATE SET m.checksum = $checksum, m.appliedAt = datetime()
RETURN m.id AS id
