// How many talks of some statuses there are in a period and how many reports tell of them, by the conditions of talks-in.
// Parameters: statuses (never null here: the search begins with them), groups (lists of ids: of each list somebody is a party), excluded (ids that are no party), mediators, hosts, venues,
//   venueCountries, topics (ids or null), kinds, forms, level, round, indirect, multilateral (whether talks of
//   more than eight sides count), heads (any talk of heads of state or government counts beside the kinds), from, to (days or null), loose (whether a talk of a vague date counts that only may lie
//   in the period), earliest, latest (days between which a talk of the period must begin, both null without a period:
//   the index of days serves then, else that of statuses).
// Columns: total, reports. Nothing is collected.
CALL () {
  MATCH (t:Talk)
  USING INDEX t:Talk(status)
  WHERE t.status IN CASE WHEN $earliest IS NULL THEN $statuses ELSE [] END
  RETURN t
  UNION
  MATCH (t:Talk)
  USING INDEX t:Talk(dateFrom)
  WHERE t.dateFrom >= date($earliest) AND t.dateFrom <= date($latest) AND t.status IN $statuses
  RETURN t
}
WITH t
WHERE ($from IS NULL OR t.dateTo >= date($from))
  AND ($to IS NULL OR t.dateFrom <= date($to))
  AND ($loose OR ($from IS NULL AND $to IS NULL) OR t.dateTo <= t.dateFrom + duration('P31D')
    OR (t.dateFrom >= date(coalesce($from, '0001-01-01')) AND t.dateTo <= date(coalesce($to, '9999-12-31'))))
  AND ($kinds IS NULL OR t.kind IN $kinds OR ($heads AND t.level = 'head'))
  AND ($forms IS NULL OR t.form IN $forms)
  AND ($level IS NULL OR t.level = $level)
  AND ($round IS NULL OR t.round = $round)
  AND (NOT $indirect OR t.indirect)
  AND ($multilateral OR NOT coalesce(t.multilateral, false))
  AND all(group IN $groups WHERE EXISTS {
    MATCH (t)<-[q:PARTICIPATED_IN]-(b) WHERE b.id IN group AND 'party' IN q.roles })
  AND NOT EXISTS { MATCH (t)<-[q:PARTICIPATED_IN]-(b) WHERE b.id IN $excluded AND 'party' IN q.roles }
  AND ($mediators IS NULL OR EXISTS { MATCH (t)<-[q:PARTICIPATED_IN]-(b) WHERE b.id IN $mediators AND 'mediator' IN q.roles })
  AND ($hosts IS NULL OR EXISTS { MATCH (t)<-[q:PARTICIPATED_IN]-(b) WHERE b.id IN $hosts AND 'host' IN q.roles }
    OR EXISTS { MATCH (t)-[:HELD_AT]->()-[:LOCATED_IN]->(c) WHERE c.id IN $hosts })
  AND ($venues IS NULL OR EXISTS { MATCH (t)-[:HELD_AT]->(v) WHERE v.id IN $venues })
  AND ($venueCountries IS NULL OR EXISTS { MATCH (t)-[:HELD_AT]->()-[:LOCATED_IN]->(c) WHERE c.id IN $venueCountries })
  AND ($topics IS NULL OR EXISTS { MATCH (t)-[:ABOUT]->(x) WHERE x.id IN $topics })
RETURN count(t) AS total, sum(COUNT { (t)<-[:OF]-() }) AS reports
