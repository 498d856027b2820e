// Speakers and outlets of some statements, by the number of those statements.
// Parameters: statements (ids), types (entity types or null).
// Columns: entity, talks (0), statements.
UNWIND $statements AS id
MATCH (s:Statement {id: id})
MATCH (s)-[:MADE|TO]-(e)
WITH e, count(DISTINCT s) AS statements
WHERE $types IS NULL OR e.type IN $types
RETURN e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country, .lat, .lon} AS entity, 0 AS talks, statements
