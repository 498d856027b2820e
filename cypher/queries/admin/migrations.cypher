// The schema changes made to this graph so far, oldest first.
// Parameters: none
// Columns: id, checksum
MATCH (m:Migration)
RETURN m.id AS id, m.checksum AS checksum
ORDER BY id
