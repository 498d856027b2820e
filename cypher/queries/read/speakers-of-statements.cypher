// Who spoke to which outlet among some entities, counted from some statements.
// Parameters: statements (ids), ids (entity ids).
// Columns: source, target, held (0), planned (0), off (0), count, reports, first, last.
UNWIND $statements AS id
MATCH (s:Statement {id: id})
MATCH (a)-[:MADE]->(s)-[:TO]->(m)
WHERE a.id IN $ids AND m.id IN $ids
WITH a, m, count(*) AS count, sum(COUNT { (s)<-[:OF]-() }) AS reports, min(s.dateFrom) AS first, max(s.dateTo) AS last
RETURN a.id AS source, m.id AS target, 0 AS held, 0 AS planned, 0 AS off, count, reports, first, last
