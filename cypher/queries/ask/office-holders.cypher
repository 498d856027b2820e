// Officials and organisations of some states with the offices they hold and the names they go by.
// Parameters: countries (ISO 3166-1 alpha-3), bodies (organisation ids whose office holders are wanted as well).
// Columns: entity, class, names (spellings), offices ({title, from, to}).
CALL () {
  MATCH (e:Entity) WHERE e.country IN $countries AND e.type IN ['official', 'organization'] RETURN e
  UNION
  MATCH (o:Entity)<-[:HOLDS]-(e) USING INDEX o:Entity(id) WHERE o.id IN $bodies RETURN e
}
RETURN e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country} AS entity, e.class AS class,
  [(e)-[:NAMED]->(n) | n.text] AS names,
  [(e)-[h:HOLDS]->() | {title: h.title, from: h.from, to: h.to}] AS offices
