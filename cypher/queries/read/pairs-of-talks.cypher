// Pairs among some entities, counted from some talks by the rule of the stored pair edges: parties of different sides at
// one level (states, bodies and organisations with their like, officials with officials).
// Parameters: ids (entity ids), multilateral (also talks of more than eight sides), most, and those of the filters.
// Columns: source, target, held, planned, off, count, reports, first, last.
/*talks*/
/*most*/
WHERE t.statusClass IS NOT NULL AND ($multilateral OR NOT t.multilateral)
MATCH (a)-[p:PARTICIPATED_IN]->(t)<-[q:PARTICIPATED_IN]-(b)
WHERE a.id < b.id AND p.side <> q.side AND p.role = 'party' AND q.role = 'party'
  AND (a.type = 'official') = (b.type = 'official') AND a.id IN $ids AND b.id IN $ids
WITH a, b, t.statusClass AS class, t.dateFrom AS dateFrom, t.dateTo AS dateTo, COUNT { (t)<-[:OF]-() } AS reports
WITH a, b, count(CASE class WHEN 'held' THEN 1 END) AS held, count(CASE class WHEN 'planned' THEN 1 END) AS planned,
  count(CASE class WHEN 'off' THEN 1 END) AS off, count(*) AS count, sum(reports) AS reports,
  min(CASE class WHEN 'held' THEN dateFrom END) AS firstHeld, max(CASE class WHEN 'held' THEN dateTo END) AS lastHeld,
  min(dateFrom) AS first, max(dateTo) AS last
RETURN a.id AS source, b.id AS target, held, planned, off, count, reports,
  CASE WHEN held > 0 THEN firstHeld ELSE first END AS first, CASE WHEN held > 0 THEN lastHeld ELSE last END AS last
