// Places by the number of held talks in a period.
// Parameters: groups (lists of ids: of each somebody is a party), type (venue or country: what is ranked), countries
//   (ids of the states the places lie in, or null), from, to (days or null), limit.
// Columns: entity, talks, reports, ids (some of the talks).
CALL () {
  MATCH (t:Talk)
  USING INDEX t:Talk(status)
  WHERE t.status IN CASE WHEN $from IS NULL AND $to IS NULL THEN ['held', 'ongoing'] ELSE [] END
  RETURN t
  UNION
  MATCH (t:Talk)
  USING INDEX t:Talk(dateFrom)
  WHERE t.dateFrom >= date(CASE WHEN $to IS NOT NULL THEN coalesce($from, '0001-01-01') ELSE $from END)
    AND t.dateFrom <= date(coalesce($to, '9999-12-31')) AND t.dateTo <= date(coalesce($to, '9999-12-31'))
    AND t.status IN ['held', 'ongoing']
  RETURN t
}
WITH t
WHERE all(group IN $groups WHERE EXISTS {
    MATCH (t)<-[q:PARTICIPATED_IN]-(b) WHERE b.id IN group AND 'party' IN q.roles })
MATCH (t)-[:HELD_AT]->(v)
OPTIONAL MATCH (v)-[:LOCATED_IN]->(c)
WITH t, CASE WHEN $type = 'country' THEN c ELSE v END AS e, c
WHERE e IS NOT NULL AND ($countries IS NULL OR c.id IN $countries)
WITH e, t ORDER BY coalesce(t.dateFrom, date('0001-01-01')) DESC, t.id
WITH e, collect(DISTINCT t) AS list
RETURN e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country} AS entity, size(list) AS talks,
  reduce(n = 0, t IN list | n + COUNT { (t)<-[:OF]-() }) AS reports, [t IN list[..3] | t.id] AS ids
ORDER BY talks DESC, reports DESC, entity.id
LIMIT $limit
