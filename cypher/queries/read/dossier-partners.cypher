// Whom an actor talked with, by the rule of the stored pair edges.
// Parameters: of (entity id), limit, and those of the filters.
// Columns: entity, held, planned, off, first, last.
/*talks*/
WITH t
WHERE t.statusClass IS NOT NULL AND NOT t.multilateral
// Found first, the entity is looked for among its own talks, not among everybody in each of them.
MATCH (a:Entity {id: $of})
MATCH (t)<-[p:PARTICIPATED_IN]-(a)
WHERE p.role = 'party'
MATCH (t)<-[q:PARTICIPATED_IN]-(b)
WHERE p.side <> q.side AND q.role = 'party' AND (a:Official) = (b:Official)
WITH b AS e, count(*) AS talks, sum(CASE t.statusClass WHEN 'held' THEN 1 ELSE 0 END) AS held,
  sum(CASE t.statusClass WHEN 'planned' THEN 1 ELSE 0 END) AS planned, min(t.dateFrom) AS first, max(t.dateTo) AS last
ORDER BY talks DESC, e.id LIMIT $limit
RETURN e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country} AS entity, held, planned, talks - held - planned AS off,
  first, last
