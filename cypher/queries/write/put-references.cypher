// Lifts what reports say of each other to their talks and statements: DENIES, ABOUT, FOLLOWS, PART_OF.
// Parameters: ids (reports of the facts just written). Columns: none.
UNWIND $ids AS id
MATCH (r:Report {id: id})
MATCH (r)-[x:REFERS_TO]-()
WITH DISTINCT startNode(x) AS from, endNode(x) AS to, x.as AS kind
MATCH (from)-[:OF]->(a)
MATCH (to)-[:OF]->(b)
WITH DISTINCT a, b, kind WHERE a <> b
FOREACH (_ IN CASE kind WHEN 'denies' THEN [1] ELSE [] END | MERGE (a)-[:DENIES]->(b))
FOREACH (_ IN CASE kind WHEN 'about' THEN [1] ELSE [] END | MERGE (a)-[:ABOUT]->(b))
FOREACH (_ IN CASE kind WHEN 'follows' THEN [1] ELSE [] END | MERGE (a)-[:FOLLOWS]->(b))
FOREACH (_ IN CASE kind WHEN 'part-of' THEN [1] ELSE [] END | MERGE (a)-[:PART_OF]->(b))
