// Pairs by the talks of a selection, by the rule of the stored pair edges.
// Parameters: those of the filters.
// Columns: source, target (ids), talks.
/*talks*/
WITH t
WHERE t.statusClass IS NOT NULL AND NOT t.multilateral
MATCH (a)-[p:PARTICIPATED_IN]->(t)<-[q:PARTICIPATED_IN]-(b)
WHERE p.side < q.side AND p.role = 'party' AND q.role = 'party' AND (a:Official) = (b:Official)
WITH CASE WHEN a.id < b.id THEN a ELSE b END AS x, CASE WHEN a.id < b.id THEN b ELSE a END AS y, count(*) AS talks
RETURN x.id AS source, y.id AS target, talks
