// Counts the talks of pairs anew; a pair without any loses its line.
// Parameters: pairs (a, b: entity ids, a before b). Columns: none.
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.a})
MATCH (b:Entity {id: pair.b})
CALL (a, b) {
  OPTIONAL MATCH (a)-[x:PARTICIPATED_IN]->(t:Talk)<-[y:PARTICIPATED_IN]-(b)
  WHERE 'party' IN x.roles AND 'party' IN y.roles AND x.side <> y.side AND NOT t.multilateral AND t.statusClass IS NOT NULL
  RETURN sum(CASE t.statusClass WHEN 'held' THEN 1 ELSE 0 END) AS held,
    sum(CASE t.statusClass WHEN 'planned' THEN 1 ELSE 0 END) AS planned,
    sum(CASE t.statusClass WHEN 'off' THEN 1 ELSE 0 END) AS off,
    min(CASE t.statusClass WHEN 'held' THEN t.dateFrom END) AS heldFirst,
    max(CASE t.statusClass WHEN 'held' THEN t.dateTo END) AS heldLast,
    min(t.dateFrom) AS anyFirst, max(t.dateTo) AS anyLast
}
OPTIONAL MATCH (a)-[old:TALKED_WITH]->(b)
FOREACH (x IN CASE WHEN held + planned + off = 0 AND old IS NOT NULL THEN [old] ELSE [] END | DELETE x)
FOREACH (_ IN CASE WHEN held + planned + off > 0 THEN [1] ELSE [] END |
  MERGE (a)-[line:TALKED_WITH {id: pair.a + '|' + pair.b}]->(b)
  SET line.held = held, line.planned = planned, line.off = off,
    line.first = CASE WHEN held > 0 THEN heldFirst ELSE anyFirst END,
    line.last = CASE WHEN held > 0 THEN heldLast ELSE anyLast END
)
