// Who belongs to whom among some entities: officials to the bodies they serve, all to their countries.
// Parameters: ids (entity ids).
// Columns: source, target.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[:HOLDS|OF|LOCATED_IN]->(x) RETURN x
  UNION
  WITH e WHERE e.country IS NOT NULL AND e.type <> 'country'
  MATCH (x:Entity {id: 'country:' + e.country}) RETURN x
}
WITH DISTINCT e, x
WHERE x.id IN $ids AND x <> e
RETURN e.id AS source, x.id AS target
