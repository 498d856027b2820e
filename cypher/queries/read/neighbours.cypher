// The entities joined to one entity, strongest first: by talks they share, else by statements or membership.
// Parameters: id, types (entity types or null), talks and statements (ids, or null for all), limit.
// Columns: id, shared (talks, statements and memberships in common).
MATCH (x:Entity {id: $id})
CALL (x) {
  MATCH (x)-[:PARTICIPATED_IN|HELD_AT|ABOUT]-(t)
  WHERE t.statusClass IS NOT NULL AND ($talks IS NULL OR t.id IN $talks)
  WITH DISTINCT t
  MATCH (t)-[:PARTICIPATED_IN|HELD_AT|ABOUT]-(e)
  RETURN e, count(DISTINCT t) AS shared
  UNION ALL
  MATCH (x)-[:MADE|TO]-(s)-[:MADE|TO]-(e)
  WHERE $statements IS NULL OR s.id IN $statements
  RETURN e, count(DISTINCT s) AS shared
  UNION ALL
  MATCH (x)-[:HOLDS|OF|LOCATED_IN]-(e) RETURN e, 1 AS shared
  UNION ALL
  WITH x WHERE x.country IS NOT NULL AND x.type <> 'country'
  MATCH (e:Entity {id: 'country:' + x.country}) RETURN e, 1 AS shared
}
WITH e, sum(shared) AS shared
WHERE e:Entity AND e.type IS NOT NULL AND e.id <> $id AND ($types IS NULL OR e.type IN $types)
WITH e, shared ORDER BY shared DESC, e.id LIMIT $limit
RETURN e.id AS id, shared
