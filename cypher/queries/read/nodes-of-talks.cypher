// Entities of some talks, by the number of those talks; denied talks are left out.
// Parameters: types (entity types or null), most, and those of the filters.
// Columns: entity, talks, statements (0).
/*talks*/
/*most*/
WHERE t.statusClass IS NOT NULL
MATCH (t)-[:PARTICIPATED_IN|HELD_AT|ABOUT]-(e)
WHERE NOT e:Statement
WITH e, count(DISTINCT t) AS talks
WHERE $types IS NULL OR e.type IN $types
RETURN e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country} AS entity, talks, 0 AS statements
