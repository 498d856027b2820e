// Organisations by the talks that they or one of their members take part in.
// Parameters: blocsOf (map of an entity id to the organisations that it stands for), limit, and those of the filters.
// Columns: entity, talks.
/*talks*/
MATCH (t)<-[:PARTICIPATED_IN]-(m)
WHERE NOT m:Official
WITH t, coalesce($blocsOf[m.id], []) AS blocs
UNWIND blocs AS bloc
WITH DISTINCT t, bloc
WITH bloc, count(*) AS talks
MATCH (e:Entity {id: bloc})
WITH e, talks
ORDER BY talks DESC, e.id LIMIT $limit
RETURN e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country} AS entity, talks
