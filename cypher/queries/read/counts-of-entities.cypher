// Talks and statements of some entities, from the degrees that the store keeps.
// Parameters: ids.
// Columns: entity, talks (denied ones among them), statements.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country} AS entity,
  COUNT { (e)-[:PARTICIPATED_IN]->() } + COUNT { (e)<-[:HELD_AT]-() } + COUNT { (e)<-[:ABOUT]-(:Talk) } AS talks,
  COUNT { (e)-[:MADE]->() } + COUNT { (e)<-[:TO]-() } AS statements
