// Adds statements to the lines of speakers and outlets, and takes off such as are neither their first nor their last.
// Parameters: rows (a: speaker, b: outlet, count: how many more; first, last: days added or null). Columns: none.
UNWIND $rows AS row
MATCH (a:Entity {id: row.a})
MATCH (b:Entity {id: row.b})
MERGE (a)-[line:SPOKE_TO {id: row.a + '|' + row.b}]->(b)
ON CREATE SET line.count = 0
WITH row, line, date(row.first) AS from, date(row.last) AS to
SET line.count = line.count + row.count,
  line.first = CASE WHEN line.first IS NULL OR from < line.first THEN coalesce(from, line.first) ELSE line.first END,
  line.last = CASE WHEN line.last IS NULL OR to > line.last THEN coalesce(to, line.last) ELSE line.last END
