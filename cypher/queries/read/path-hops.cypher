// The newest held talk of some pairs in a period, with the newest sentence that tells of it.
// Parameters: pairs (a, b: ids), first, last (days or null).
// Columns: a, b, talks (as parties, else through a mediator, else with a host), role, talk (id), report, article, publisher.
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.a})
CALL (a, pair) {
  MATCH (a)-[p:PARTICIPATED_IN]->(t)<-[q:PARTICIPATED_IN]-(b)
  WHERE b.id = pair.b AND t.statusClass = 'held' AND NOT t.multilateral
    AND ($first IS NULL OR t.dateTo >= date($first)) AND ($last IS NULL OR t.dateFrom <= date($last))
    AND p.side <> q.side AND (p.role = 'party' OR q.role = 'party')
  WITH t, CASE WHEN p.role = 'party' AND q.role = 'party' THEN 'party'
    WHEN 'mediator' IN p.roles OR 'mediator' IN q.roles THEN 'mediator' ELSE 'host' END AS role
  WITH role, t ORDER BY coalesce(t.dateTo, date('0001-01-01')) DESC, t.id
  WITH role, count(*) AS talks, head(collect(t)) AS newest
  ORDER BY CASE role WHEN 'party' THEN 0 WHEN 'mediator' THEN 1 ELSE 2 END LIMIT 1
  RETURN role, talks, newest AS t
}
CALL (t) {
  MATCH (t)<-[:OF]-(r)-[:IN]->(x)
  WITH r, x, coalesce(r.status IN ['held', 'ongoing'], false) AS fits
  ORDER BY fits DESC, coalesce(x.publishedAt, date('0001-01-01')) DESC, r.id LIMIT 1
  RETURN r, x
}
RETURN pair.a AS a, pair.b AS b, talks, role, t.id AS talk, r {.quote, .start, .end} AS report,
  x {.id, .publishedAt, .language} AS article, [(x)-[:PUBLISHED_BY]->(m) | m.name][0] AS publisher
