// Adds talks to the lines of pairs, and takes off such as are neither their first nor their last, without reading the
// talks they have.
// Parameters: rows (a, b; held, planned, off: how many more; heldFirst, heldLast, anyFirst, anyLast: days added or null). Columns: none.
UNWIND $rows AS row
MATCH (a:Entity {id: row.a})
MATCH (b:Entity {id: row.b})
MERGE (a)-[line:TALKED_WITH {id: row.a + '|' + row.b}]->(b)
ON CREATE SET line.held = 0, line.planned = 0, line.off = 0
WITH row, line,
  CASE WHEN line.held > 0 OR row.held = 0 THEN line.first END AS first,
  CASE WHEN line.held > 0 OR row.held = 0 THEN line.last END AS last,
  CASE WHEN row.held > 0 OR line.held > 0 THEN date(row.heldFirst) WHEN line.held = 0 THEN date(row.anyFirst) END AS from,
  CASE WHEN row.held > 0 OR line.held > 0 THEN date(row.heldLast) WHEN line.held = 0 THEN date(row.anyLast) END AS to
SET line.held = line.held + row.held, line.planned = line.planned + row.planned, line.off = line.off + row.off,
  line.first = CASE WHEN first IS NULL OR from < first THEN coalesce(from, first) ELSE first END,
  line.last = CASE WHEN last IS NULL OR to > last THEN coalesce(to, last) ELSE last END
