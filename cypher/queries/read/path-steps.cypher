// Whom some entities held talks with in a period, as parties of different sides, or with a mediator or host between them;
// talks of more than eight sides join nobody.
// Parameters: ids (entities to go from), first, last (days or null), without (ids not to go to), mixed (ids of people
//   who are joined with states and bodies too; else people are joined with people, states and bodies with their like).
// Columns: from, to (ids), party (talks that join them as parties), other (talks that join them otherwise).
UNWIND $ids AS id
MATCH (a:Entity {id: id})
MATCH (a)-[p:PARTICIPATED_IN]->(t)
WHERE t.statusClass = 'held' AND NOT t.multilateral
  AND ($first IS NULL OR t.dateTo >= date($first)) AND ($last IS NULL OR t.dateFrom <= date($last))
MATCH (t)<-[q:PARTICIPATED_IN]-(b)
WHERE p.side <> q.side AND (p.role = 'party' OR q.role = 'party')
WITH a, b, sum(CASE WHEN p.role = 'party' AND q.role = 'party' THEN 1 ELSE 0 END) AS party, count(*) AS talks
WHERE ((a:Official) = (b:Official) OR a.id IN $mixed OR b.id IN $mixed) AND NOT b.id IN $without
RETURN a.id AS from, b.id AS to, party, talks - party AS other
