// Creates statements with their speaker and outlet.
// Parameters: rows (id, formerIds, kind, date, dateFrom, dateTo, text, confidence, speaker, outlet or null). Columns: none.
UNWIND $rows AS row
MERGE (speaker:Entity {id: row.speaker})
CREATE (s:Statement {
  id: row.id, formerIds: row.formerIds, kind: row.kind, date: row.date, dateFrom: date(row.dateFrom),
  dateTo: date(row.dateTo), text: row.text, confidence: toFloat(row.confidence)
})<-[:MADE]-(speaker)
WITH row, s WHERE row.outlet IS NOT NULL
MERGE (outlet:Entity {id: row.outlet})
CREATE (s)-[:TO]->(outlet)
