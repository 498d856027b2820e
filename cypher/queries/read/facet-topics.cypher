// Topics by the talks that are about them.
// Parameters: limit, and those of the filters.
// Columns: entity, talks.
/*talks*/
MATCH (t)-[:ABOUT]->(e)
WITH e, count(*) AS talks
ORDER BY talks DESC, e.id LIMIT $limit
RETURN e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country} AS entity, talks
