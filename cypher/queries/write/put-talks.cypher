// Creates talks with who took part, venue, topics and initiator, and joins their reports to them.
// Parameters: rows (the properties of a talk, dates as strings; participants (entity, role, roles, side); links (entity,
// as: venue, topic, excluded or initiator); reports: ids). The entities are there. Columns: none.
UNWIND $rows AS row
CREATE (t:Talk {
  id: row.id, formerIds: row.formerIds, kind: row.kind, form: row.form, level: row.level, indirect: row.indirect,
  multilateral: row.multilateral, status: row.status, statusClass: row.statusClass, date: row.date,
  dateFrom: date(row.dateFrom), dateTo: date(row.dateTo), round: row.round, title: row.title,
  confidence: toFloat(row.confidence), contradictions: row.contradictions,
  marginsFrom: date(row.marginsFrom), gatheringFrom: date(row.gatheringFrom),
  kin: row.kin, putOffFrom: date(row.putOffFrom), deniedFrom: date(row.deniedFrom), deniedTo: date(row.deniedTo)
})
WITH row, t
CALL (row, t) {
  UNWIND row.participants AS p
  MATCH (e:Entity {id: p.entity})
  CREATE (e)-[:PARTICIPATED_IN {role: p.role, roles: p.roles, side: p.side, form: row.form}]->(t)
}
CALL (row, t) {
  UNWIND row.links AS link
  MATCH (e:Entity {id: link.entity})
  FOREACH (_ IN CASE link.as WHEN 'venue' THEN [1] ELSE [] END | CREATE (t)-[:HELD_AT]->(e))
  FOREACH (_ IN CASE link.as WHEN 'topic' THEN [1] ELSE [] END | CREATE (t)-[:ABOUT]->(e))
  FOREACH (_ IN CASE link.as WHEN 'excluded' THEN [1] ELSE [] END | CREATE (t)-[:EXCLUDED]->(e))
  FOREACH (_ IN CASE link.as WHEN 'initiator' THEN [1] ELSE [] END | CREATE (e)-[:INITIATED]->(t))
}
CALL (row, t) {
  UNWIND row.reports AS id
  MATCH (r:Report {id: id})
  CREATE (r)-[:OF]->(t)
}
