// Whom one entity belongs to and who belongs to it: bodies that officials serve, bodies and venues of countries.
// Parameters: id.
// Columns: id, type.
MATCH (x:Entity {id: $id})
CALL (x) {
  MATCH (x)-[:HOLDS|OF|LOCATED_IN]-(e) RETURN e
  UNION
  WITH x WHERE x.country IS NOT NULL AND x.type <> 'country'
  MATCH (e:Entity {id: 'country:' + x.country}) RETURN e
}
WITH DISTINCT e
WHERE e.type IS NOT NULL AND e.id <> $id
RETURN e.id AS id, e.type AS type ORDER BY id
