// Speakers and outlets of some statements.
// Parameters: statements (ids).
// Columns: id (entity), type.
UNWIND $statements AS id
MATCH (s:Statement {id: id})
MATCH (s)-[:MADE|TO]-(e)
RETURN DISTINCT e.id AS id, e.type AS type
