// Places of some states.
// Parameters: countries (entity ids).
// Columns: ids.
MATCH (c:Entity)<-[:LOCATED_IN]-(v)
WHERE c.id IN $countries
RETURN collect(DISTINCT v.id) AS ids
