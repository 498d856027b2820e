// Talk reports in whose talk an entity takes part or sits as a side, to give talks new titles when its name changes.
// Parameters: ids (entities). Columns: id.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:PARTICIPATED_IN]->(:Talk)<-[:OF]-(r:Report)
RETURN r.id AS id
UNION
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:HELD_AT]-(:Talk)<-[:OF]-(r:Report)
RETURN r.id AS id
