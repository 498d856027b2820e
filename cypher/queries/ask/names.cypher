// Entities by the exact key of one of their spellings.
// Parameters: keys (name keys).
// Columns: key, entity.
MATCH (n:Name)
WHERE n.key IN $keys
MATCH (e:Entity)-[:NAMED]->(n)
RETURN n.key AS key, e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country} AS entity
