// Statements by some speakers or to some outlet, newest first.
// Parameters: speakers (entity ids or null), speakerCountries (ISO3 or null: anybody of these states), outlets (ids or null),
//   about (entity ids or null), kinds (or null), from, to (days or null), limit.
// Columns: ids (at most limit), total, reports.
CALL () {
  MATCH (e:Entity) WHERE $speakers IS NOT NULL AND e.id IN $speakers MATCH (e)-[:MADE]->(s:Statement) RETURN s
  UNION
  MATCH (e:Entity) WHERE $speakerCountries IS NOT NULL AND e.country IN $speakerCountries MATCH (e)-[:MADE]->(s:Statement) RETURN s
  UNION
  MATCH (e:Entity) WHERE $speakers IS NULL AND $speakerCountries IS NULL AND e.id IN coalesce($outlets, $about)
  MATCH (e)<-[:TO|VIA|ABOUT]-(s:Statement) RETURN s
}
WITH DISTINCT s
WHERE ($outlets IS NULL OR EXISTS { MATCH (s)-[:TO]->(o) WHERE o.id IN $outlets })
  AND ($about IS NULL OR EXISTS { MATCH (s)-[:ABOUT]->(x) WHERE x.id IN $about
    OR EXISTS { MATCH (x)<-[:PARTICIPATED_IN]-(y) WHERE y.id IN $about } })
  AND ($kinds IS NULL OR s.kind IN $kinds)
WITH s, [(s)<-[:OF]-()-[:IN]->(a) | a.publishedAt] AS published
WITH s, size(published) AS reports, coalesce(s.dateTo, reduce(d = null, x IN published | CASE WHEN d IS NULL OR x < d THEN x ELSE d END)) AS day
WHERE ($from IS NULL OR day >= date($from)) AND ($to IS NULL OR coalesce(s.dateFrom, day) <= date($to))
WITH s, reports, day ORDER BY coalesce(day, date('0001-01-01')) DESC, s.id
RETURN collect(s.id)[..$limit] AS ids, count(s) AS total, sum(reports) AS reports
