// Denials: statements that deny a talk or a statement, with who made them and which talk is denied.
// Parameters: groups (lists of ids: of each list somebody takes part in the talk denied, or makes or is named in the
//   denial), venues (ids or null), from, to (days or null), limit.
// Columns: id (statement), talk (id of the talk denied, or null).
CALL () {
  MATCH (s:Statement {kind: 'denial'}) RETURN s
  UNION
  // Whatever denies something is wanted: the relationships themselves are the shortest list of it.
  MATCH (s)-[:DENIES]->() RETURN s
}
MATCH (p)-[:MADE]->(s)
OPTIONAL MATCH (s)-[:DENIES]->(t:Talk)
WITH s, p, t
WHERE all(group IN $groups WHERE p.id IN group OR EXISTS { MATCH (s)-[:ABOUT]->(x) WHERE x.id IN group }
    OR EXISTS { MATCH (t)<-[:PARTICIPATED_IN]-(b) WHERE b.id IN group }
    OR EXISTS { MATCH (p) WHERE any(id IN group WHERE id = 'country:' + p.country) })
  AND ($venues IS NULL OR EXISTS { MATCH (t)-[:HELD_AT]->(v) WHERE v.id IN $venues })
  AND ($from IS NULL OR coalesce(s.dateTo, t.dateTo) >= date($from))
  AND ($to IS NULL OR coalesce(s.dateFrom, t.dateFrom) <= date($to))
RETURN s.id AS id, t.id AS talk
ORDER BY coalesce(s.dateFrom, date('0001-01-01')) DESC, s.id
LIMIT $limit
