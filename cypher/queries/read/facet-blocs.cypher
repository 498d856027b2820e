// Organisations by the talks that they or one of their members take part in. Talks of the same sides are looked at once.
// Parameters: blocsOf (map of an entity id to the organisations that it stands for), limit, and those of the filters.
// Columns: entity, talks.
/*talks*/
MATCH (t)<-[:PARTICIPATED_IN]-(m)
WHERE NOT m:Official
WITH t, collect(m) AS sides
WITH sides, count(*) AS talks
CALL (sides) {
  UNWIND sides AS m
  UNWIND coalesce($blocsOf[m.id], []) AS bloc
  RETURN DISTINCT bloc
}
WITH bloc, sum(talks) AS talks
MATCH (e:Entity {id: bloc})
WITH e, talks
ORDER BY talks DESC, e.id LIMIT $limit
RETURN e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country} AS entity, talks
