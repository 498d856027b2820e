// Countries by the talks that they take part in.
// Parameters: limit, and those of the filters.
// Columns: entity, talks.
/*talks*/
MATCH (t)<-[:PARTICIPATED_IN]-(e)
WHERE e:Country
WITH e, count(*) AS talks
ORDER BY talks DESC, e.id LIMIT $limit
RETURN e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country} AS entity, talks
