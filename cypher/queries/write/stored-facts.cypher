// Talks and statements as they are stored, for comparison with what their reports make.
// Parameters: ids. Columns: fact, participants, venue, topics, excluded, series, initiator, outcomes, speaker, outlet, via,
// about, refers, reports.
UNWIND $ids AS id
CALL (id) {
  MATCH (f:Talk {id: id}) RETURN f
  UNION
  MATCH (f:Statement {id: id}) RETURN f
}
RETURN properties(f) AS fact,
  [(e)-[p:PARTICIPATED_IN]->(f) | {entity: e.id, role: p.role, roles: p.roles, side: p.side}] AS participants,
  [(f)-[:HELD_AT]->(e) | e.id][0] AS venue, [(f)-[:ABOUT]->(e:Topic) | e.id] AS topics,
  [(f)-[:EXCLUDED]->(e) | e.id] AS excluded, [(f)-[:IN_SERIES]->(s) | s.id][0] AS series,
  [(e)-[:INITIATED]->(f) | e.id][0] AS initiator, [(f)-[:RESULTED_IN]->(o) | {kind: o.kind, text: o.text}] AS outcomes,
  [(e)-[:MADE]->(f) | e.id][0] AS speaker, [(f)-[:TO]->(e) | e.id][0] AS outlet, [(f)-[:VIA]->(e) | e.id] AS via,
  [(f)-[:ABOUT]->(e:Entity) | e.id] AS about, [(f)<-[:OF]-(r) | r.id] AS reports
