// Outlets by the talks that they report.
// Parameters: limit, and those of the filters.
// Columns: entity, talks.
/*talks*/
MATCH (t)<-[:OF]-()-[:IN]->()-[:PUBLISHED_BY]->(e)
WITH e, count(DISTINCT t) AS talks
ORDER BY talks DESC, e.id LIMIT $limit
RETURN e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country} AS entity, talks
