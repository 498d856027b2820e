// Who had most held talks in a period: states, or officials; optionally only with one side.
// Parameters: type (country or official), with (ids of a party they talked with, or null), byPartners (rank by how many
//   others they talked with, else by talks), from, to (days or null), limit.
// Columns: entity, talks, partners (sides of the same type they talked with), reports.
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
WHERE NOT coalesce(t.multilateral, false)
  AND ($with IS NULL OR EXISTS { MATCH (t)<-[q:PARTICIPATED_IN]-(w) WHERE w.id IN $with AND 'party' IN q.roles })
MATCH (t)<-[p:PARTICIPATED_IN]-(e)
WHERE e.type = $type AND 'party' IN p.roles AND ($with IS NULL OR NOT e.id IN $with)
WITH e, collect(DISTINCT t) AS list
WITH e, list, size(list) AS talks
ORDER BY talks DESC, e.id LIMIT 50
UNWIND list AS t
OPTIONAL MATCH (t)<-[p:PARTICIPATED_IN]-(o) WHERE o.type = $type AND o <> e AND 'party' IN p.roles
WITH e, talks, count(DISTINCT o) AS partners, collect(DISTINCT t) AS list
WITH e, talks, partners, reduce(n = 0, t IN list | n + COUNT { (t)<-[:OF]-() }) AS reports
RETURN e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country} AS entity, talks, partners, reports
ORDER BY CASE WHEN $byPartners THEN partners ELSE talks END DESC, talks DESC, e.id
LIMIT $limit
