// Deletes talks and statements, with outcomes; tells who was joined by them and which ids they had before.
// Parameters: ids.
// Columns: id, former (earlier ids), participants (entity, party, side), counted, statusClass, dateFrom, dateTo, speaker,
// outlet, entities, series, gatheringFrom, kin, denials (statements that deny it), follows (talks it is the
// new date of).
UNWIND $ids AS id
CALL (id) {
  MATCH (f:Talk {id: id}) RETURN f
  UNION
  MATCH (f:Statement {id: id}) RETURN f
}
WITH f, f.id AS id, f.statusClass AS statusClass, f.dateFrom AS dateFrom, f.dateTo AS dateTo,
  f.gatheringFrom AS gatheringFrom, f.kin AS kin, [(f)<-[:DENIES]-(s) | s.id] AS denials,
  [(f)-[:FOLLOWS]->(x) | x.id] AS follows,
  [(old:FormerId)-[:NOW]->(f) | old.id] AS former,
  [(e)-[p:PARTICIPATED_IN]->(f) | {entity: e.id, party: 'party' IN p.roles, side: p.side}] AS participants,
  [(e)-[:MADE]->(f) | e.id][0] AS speaker, [(f)-[:TO]->(e) | e.id][0] AS outlet,
  [(f)-[:HELD_AT|ABOUT|EXCLUDED|VIA|TO]-(e:Entity) | e.id] + [(f)<-[:MADE|INITIATED|PARTICIPATED_IN]-(e) | e.id] AS entities,
  [(f)-[:IN_SERIES]->(s) | s.id][0] AS series,
  CASE WHEN f:Talk THEN f.statusClass IS NOT NULL AND NOT f.multilateral ELSE false END AS counted,
  [(f)-[:RESULTED_IN]->(o) | o] AS outcomes
FOREACH (o IN outcomes | DETACH DELETE o)
DETACH DELETE f
RETURN id, former, participants, counted, statusClass, dateFrom, dateTo, speaker, outlet, entities, series, gatheringFrom,
  kin, denials, follows
