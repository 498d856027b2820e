// Where actors met and what they talked about, over all talks. An actor whose side is drawn as well is left to its side,
// so that a place has one line a side. An official is never a side: its label spares reading its id. Whether the actor
// itself is drawn is asked once a line, not once a talk.
// Parameters: ids (entity ids), limit (lines, strongest first).
// Columns: source (actor), target (venue or topic), place (true: venue), held, planned, off, count, reports, first, last.
UNWIND $ids AS id
MATCH (x:Entity {id: id})
WHERE x.type IN ['venue', 'topic']
MATCH (x)<-[:HELD_AT|ABOUT]-(t:Talk)<-[p:PARTICIPATED_IN]-(a)
WHERE (NOT a:Official AND a.id = p.side) OR NOT p.side IN $ids
WITH a, x, t.statusClass AS class, count(*) AS n, sum(COUNT { (t)<-[:OF]-() }) AS reports,
  min(t.dateFrom) AS first, max(t.dateTo) AS last
WHERE class IS NOT NULL
WITH a, x, sum(CASE class WHEN 'held' THEN n ELSE 0 END) AS held, sum(CASE class WHEN 'planned' THEN n ELSE 0 END) AS planned,
  sum(CASE class WHEN 'off' THEN n ELSE 0 END) AS off, sum(n) AS count, sum(reports) AS reports,
  min(first) AS first, max(last) AS last
WHERE a.id IN $ids
WITH a, x, held, planned, off, count, reports, first, last ORDER BY count DESC, x.id, a.id LIMIT $limit
RETURN a.id AS source, x.id AS target, x.type = 'venue' AS place, held, planned, off, count, reports, first, last
