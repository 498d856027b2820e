// Sides of the talks that the filters select, such as those at one place or about one topic.
// Parameters: limit, and those of the filters.
// Columns: entity, held, planned, off, first, last.
/*talks*/
WITH t
WHERE t.statusClass IS NOT NULL
MATCH (t)<-[p:PARTICIPATED_IN]-(e)
WHERE e.id = p.side AND p.role = 'party'
WITH e, count(*) AS talks, sum(CASE t.statusClass WHEN 'held' THEN 1 ELSE 0 END) AS held,
  sum(CASE t.statusClass WHEN 'planned' THEN 1 ELSE 0 END) AS planned, min(t.dateFrom) AS first, max(t.dateTo) AS last
ORDER BY talks DESC, e.id LIMIT $limit
RETURN e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country} AS entity, held, planned, talks - held - planned AS off,
  first, last
