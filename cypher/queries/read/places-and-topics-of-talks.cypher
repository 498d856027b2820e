// Where actors met and what they talked about, over some talks; otherwise as places-and-topics, but the entity in focus
// keeps its own lines though its side is drawn.
// Parameters: ids (entity ids), focus (entity id or null), most, and those of the filters.
// Columns: source (actor), target (venue or topic), place (true: venue), held, planned, off, count, reports, first, last.
/*talks*/
/*most*/
WHERE t.statusClass IS NOT NULL
MATCH (x)<-[:HELD_AT|ABOUT]-(t)<-[p:PARTICIPATED_IN]-(a)
WHERE x.id IN $ids AND a.id IN $ids AND (a.id = p.side OR NOT p.side IN $ids OR a.id = $focus)
WITH a, x, t.statusClass AS class, t.dateFrom AS dateFrom, t.dateTo AS dateTo, COUNT { (t)<-[:OF]-() } AS reports
WITH a, x, count(CASE class WHEN 'held' THEN 1 END) AS held, count(CASE class WHEN 'planned' THEN 1 END) AS planned,
  count(CASE class WHEN 'off' THEN 1 END) AS off, count(*) AS count, sum(reports) AS reports,
  min(dateFrom) AS first, max(dateTo) AS last
RETURN a.id AS source, x.id AS target, x.type = 'venue' AS place, held, planned, off, count, reports, first, last
