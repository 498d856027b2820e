// Counts the statements of speakers to outlets anew; a pair without any loses its line.
// Parameters: pairs (a: speaker, b: outlet, entity ids). Columns: none.
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.a})
MATCH (b:Entity {id: pair.b})
CALL (a, b) {
  OPTIONAL MATCH (a)-[:MADE]->(s:Statement)-[:TO]->(b)
  RETURN count(s) AS n, min(s.dateFrom) AS first, max(s.dateTo) AS last
}
OPTIONAL MATCH (a)-[old:SPOKE_TO]->(b)
FOREACH (x IN CASE WHEN n = 0 AND old IS NOT NULL THEN [old] ELSE [] END | DELETE x)
FOREACH (_ IN CASE WHEN n > 0 THEN [1] ELSE [] END |
  MERGE (a)-[line:SPOKE_TO {id: pair.a + '|' + pair.b}]->(b)
  SET line.count = n, line.first = first, line.last = last
)
