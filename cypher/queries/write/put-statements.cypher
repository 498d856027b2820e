// Creates statements with their speaker, outlet, the outlets that carry them and what they are about, and joins their
// reports to them.
// Parameters: rows (id, formerIds, kind, date, dateFrom, dateTo, text, confidence, speaker, outlet or null, via, about,
// reports: ids). The entities are there. Columns: none.
UNWIND $rows AS row
MATCH (speaker:Entity {id: row.speaker})
CREATE (s:Statement {
  id: row.id, formerIds: row.formerIds, kind: row.kind, date: row.date, dateFrom: date(row.dateFrom),
  dateTo: date(row.dateTo), text: row.text, confidence: toFloat(row.confidence)
})<-[:MADE]-(speaker)
WITH row, s
CALL (row, s) {
  MATCH (outlet:Entity {id: row.outlet})
  CREATE (s)-[:TO]->(outlet)
}
CALL (row, s) {
  UNWIND row.via AS id
  MATCH (e:Entity {id: id})
  CREATE (s)-[:VIA]->(e)
}
CALL (row, s) {
  UNWIND row.about AS id
  MATCH (e:Entity {id: id})
  CREATE (s)-[:ABOUT]->(e)
}
CALL (row, s) {
  UNWIND row.reports AS id
  MATCH (r:Report {id: id})
  CREATE (r)-[:OF]->(s)
}
