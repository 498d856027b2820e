// Entities by the number of their talks and statements, from the degrees that the store keeps.
// Parameters: types (entity types or null), limit.
// Columns: entity, talks (denied ones among them), statements.
MATCH (e:Entity)
WHERE $types IS NULL OR e.type IN $types
WITH e,
  COUNT { (e)-[:PARTICIPATED_IN]->() } + COUNT { (e)<-[:HELD_AT]-() } + COUNT { (e)<-[:ABOUT]-(:Talk) } AS talks,
  COUNT { (e)-[:MADE]->() } + COUNT { (e)<-[:TO]-() } AS statements
WHERE talks + statements > 0
WITH e, talks, statements ORDER BY talks + statements DESC, e.id LIMIT $limit
RETURN e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country, .lat, .lon} AS entity, talks, statements
