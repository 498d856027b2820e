// Deletes those entities that no article, fact or other entity needs.
// Parameters: ids (candidates). Columns: gone (ids deleted), names (ids of names they bore), targets (entities they pointed at).
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE NOT EXISTS { (e)<-[x]-() WHERE NOT x:NOW }
  AND NOT EXISTS { (e)-[x]->() WHERE NOT (x:NAMED OR x:OF OR x:LOCATED_IN OR x:HOLDS) }
WITH e, e.id AS gone, [(e)-[:NAMED]->(n) | n.id] AS names, [(e)-[:OF|LOCATED_IN|HOLDS]->(x) | x.id] AS targets
DETACH DELETE e
RETURN gone, names, targets
