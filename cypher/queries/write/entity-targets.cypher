// What entities point at by their state or offices.
// Parameters: ids. Columns: id (of the entity pointed at).
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[:OF|LOCATED_IN|HOLDS]->(x:Entity)
RETURN DISTINCT x.id AS id
