// Entities of some talks, by the number of those talks; denied talks are left out.
// Parameters: talks (ids), types (entity types or null).
// Columns: entity, talks, statements (0).
UNWIND $talks AS id
MATCH (t:Talk {id: id})
WHERE t.statusClass IS NOT NULL
MATCH (t)-[:PARTICIPATED_IN|HELD_AT|ABOUT]-(e)
WHERE NOT e:Statement
WITH e, count(DISTINCT t) AS talks
WHERE $types IS NULL OR e.type IN $types
RETURN e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country} AS entity, talks, 0 AS statements
