// What became of ids that merging or growth took away.
// Parameters: ids (list of ids).
// Columns: former (the id asked for), id (the id it has now), label (Talk, Statement or Entity).
UNWIND $ids AS former
MATCH (:FormerId {id: former})-[:NOW]->(x)
RETURN former, x.id AS id, CASE WHEN x:Talk THEN 'Talk' WHEN x:Statement THEN 'Statement' ELSE 'Entity' END AS label
