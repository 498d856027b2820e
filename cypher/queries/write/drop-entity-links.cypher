// Takes the names, offices and state of entities away, before they are written anew.
// Parameters: ids. Columns: names (ids of the names they had).
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[x:NAMED|HOLDS|OF|LOCATED_IN]->(n)
WITH x, CASE WHEN n:Name THEN n.id END AS name
DELETE x
RETURN collect(DISTINCT name) AS names
