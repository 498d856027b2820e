// How many talks are joined to some entities and how many reports tell of them, by the conditions of talks-of.
// Parameters: anchor (entity ids, one of which must be joined to the talk), anchorRoles (roles it may have as an actor),
//   groups (lists of ids: of each list somebody is a party), excluded (ids that are no party), mediators, hosts, venues,
//   venueCountries, topics (ids or null), statuses, kinds, forms, level, round, indirect, multilateral (whether talks of
//   more than eight sides count), heads (any talk of heads of state or government counts beside the kinds), from, to (days or null), loose (whether a talk of a vague date counts that only may lie
//   in the period).
// Columns: total, reports. Nothing is collected: a hub's talks do not fit into memory.
UNWIND CASE WHEN size($groups) = 0 THEN [$anchor] ELSE $groups END AS choice
CALL (choice) {
  MATCH (a:Entity)
  WHERE a.id IN choice
  RETURN sum(COUNT { (a)-[:PARTICIPATED_IN]-() } + COUNT { (a)-[:HELD_AT]-() } + COUNT { (a)-[:ABOUT]-() }) AS degree
}
WITH choice, degree, CASE WHEN size($groups) = 0 THEN $anchorRoles ELSE ['party'] END AS roles
ORDER BY degree
LIMIT 1
WITH choice, degree, roles,
  CASE WHEN degree > 2000 AND $from IS NOT NULL AND NOT $loose THEN date($from) - duration('P31D') END AS earliest,
  date(coalesce($to, '9999-12-31')) AS latest
WITH choice, roles, earliest, latest, earliest IS NOT NULL
  AND COUNT { MATCH (t:Talk) USING INDEX t:Talk(dateFrom) WHERE t.dateFrom >= earliest AND t.dateFrom <= latest } < degree AS byDay
CALL (*) {
  UNWIND CASE WHEN byDay OR size(choice) <> 1 THEN [] ELSE choice END AS id
  MATCH (a:Entity {id: id})
  MATCH (a)-[p:PARTICIPATED_IN|HELD_AT|ABOUT]-(t)
  WHERE t:Talk AND (p.roles IS NULL OR any(role IN p.roles WHERE role IN roles))
  RETURN t
  UNION ALL
  UNWIND CASE WHEN byDay OR size(choice) = 1 THEN [] ELSE choice END AS id
  MATCH (a:Entity {id: id})
  MATCH (a)-[p:PARTICIPATED_IN|HELD_AT|ABOUT]-(t)
  WHERE t:Talk AND (p.roles IS NULL OR any(role IN p.roles WHERE role IN roles))
  RETURN DISTINCT t
  UNION ALL
  UNWIND CASE WHEN byDay THEN [earliest] ELSE [] END AS first
  MATCH (t:Talk)
  USING INDEX t:Talk(dateFrom)
  WHERE t.dateFrom >= first AND t.dateFrom <= latest AND EXISTS {
    MATCH (t)-[p:PARTICIPATED_IN|HELD_AT|ABOUT]-(a)
    WHERE a.id IN choice AND (p.roles IS NULL OR any(role IN p.roles WHERE role IN roles)) }
  RETURN t
}
WITH t, choice
WHERE ($statuses IS NULL OR t.status IN $statuses)
  AND ($from IS NULL OR t.dateTo >= date($from))
  AND ($to IS NULL OR t.dateFrom <= date($to))
  AND ($loose OR ($from IS NULL AND $to IS NULL) OR t.dateTo <= t.dateFrom + duration('P31D')
    OR (t.dateFrom >= date(coalesce($from, '0001-01-01')) AND t.dateTo <= date(coalesce($to, '9999-12-31'))))
  AND ($kinds IS NULL OR t.kind IN $kinds OR ($heads AND t.level = 'head'))
  AND ($forms IS NULL OR t.form IN $forms)
  AND ($level IS NULL OR t.level = $level)
  AND ($round IS NULL OR t.round = $round)
  AND (NOT $indirect OR t.indirect)
  AND ($multilateral OR NOT coalesce(t.multilateral, false))
  AND all(group IN $groups WHERE group = choice OR EXISTS {
    MATCH (t)<-[q:PARTICIPATED_IN]-(b) WHERE b.id IN group AND 'party' IN q.roles })
  AND (size($excluded) = 0 OR NOT EXISTS { MATCH (t)<-[q:PARTICIPATED_IN]-(b) WHERE b.id IN $excluded AND 'party' IN q.roles })
  AND ($mediators IS NULL OR EXISTS { MATCH (t)<-[q:PARTICIPATED_IN]-(b) WHERE b.id IN $mediators AND 'mediator' IN q.roles })
  AND ($hosts IS NULL OR EXISTS { MATCH (t)<-[q:PARTICIPATED_IN]-(b) WHERE b.id IN $hosts AND 'host' IN q.roles }
    OR EXISTS { MATCH (t)-[:HELD_AT]->()-[:LOCATED_IN]->(c) WHERE c.id IN $hosts })
  AND ($venues IS NULL OR EXISTS { MATCH (t)-[:HELD_AT]->(v) WHERE v.id IN $venues })
  AND ($venueCountries IS NULL OR EXISTS { MATCH (t)-[:HELD_AT]->()-[:LOCATED_IN]->(c) WHERE c.id IN $venueCountries })
  AND ($topics IS NULL OR EXISTS { MATCH (t)-[:ABOUT]->(x) WHERE x.id IN $topics })
RETURN count(t) AS total, sum(COUNT { (t)<-[:OF]-() }) AS reports
