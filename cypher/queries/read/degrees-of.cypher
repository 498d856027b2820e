// Some entities with the number of their talks and statements, from the degrees that the store keeps.
// Parameters: ids.
// Columns: entity, talks (denied ones among them), statements.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH e,
  COUNT { (e)-[:PARTICIPATED_IN]->() } + COUNT { (e)<-[:HELD_AT]-() } + COUNT { (e)<-[:ABOUT]-(:Talk) } AS talks,
  COUNT { (e)-[:MADE]->() } + COUNT { (e)<-[:TO]-() } AS statements
RETURN e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country, .lat, .lon} AS entity, talks, statements
