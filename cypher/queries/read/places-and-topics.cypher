// Where actors met and what they talked about, over all talks. An actor whose side is drawn as well is left to its side,
// so that a place has one line a side.
// Parameters: ids (entity ids).
// Columns: source (actor), target (venue or topic), place (true: venue), held, planned, off, count, reports, first, last.
UNWIND $ids AS id
MATCH (x:Entity {id: id})
WHERE x.type IN ['venue', 'topic']
MATCH (x)<-[:HELD_AT|ABOUT]-(t)<-[p:PARTICIPATED_IN]-(a)
WHERE t.statusClass IS NOT NULL AND a.id IN $ids AND (a.id = p.side OR NOT p.side IN $ids)
WITH a, x, t.statusClass AS class, t.dateFrom AS dateFrom, t.dateTo AS dateTo, COUNT { (t)<-[:OF]-() } AS reports
WITH a, x, count(CASE class WHEN 'held' THEN 1 END) AS held, count(CASE class WHEN 'planned' THEN 1 END) AS planned,
  count(CASE class WHEN 'off' THEN 1 END) AS off, count(*) AS count, sum(reports) AS reports,
  min(dateFrom) AS first, max(dateTo) AS last
RETURN a.id AS source, x.id AS target, x.type = 'venue' AS place, held, planned, off, count, reports, first, last
