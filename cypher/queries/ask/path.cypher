// The shortest chain of held talks between two entities.
// Parameters: from, to (ids; any of each will do), without (ids that the chain may not go through), first, last (days or
//   null: each step has held talks that may lie between them).
// Columns: entities (from one end to the other).
UNWIND $from AS start
MATCH (a:Entity {id: start})
CALL (a) {
  UNWIND $to AS end
  MATCH (b:Entity {id: end})
  WHERE a <> b
  MATCH p = shortestPath((a)-[:TALKED_WITH*..8]-(b))
  WHERE all(r IN relationships(p) WHERE r.held > 0 AND ($first IS NULL OR r.last >= date($first))
      AND ($last IS NULL OR r.first <= date($last)))
    AND none(n IN nodes(p) WHERE n.id IN $without)
  RETURN p
}
RETURN [n IN nodes(p) | n {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country}] AS entities
ORDER BY length(p), [n IN nodes(p) | n.id]
LIMIT 1
