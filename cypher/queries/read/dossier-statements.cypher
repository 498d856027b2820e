// Who spoke to which outlet in the statements that the filters select, and how many these are.
// Parameters: anchors (entity ids), anchorCountries (ISO 3166-1 alpha-3: anybody of these), and those of the filters.
// Columns: speaker, outlet (null: to none), statements, reports, first, last.
MATCH (a:Entity)
WHERE a.id IN $anchors OR a.country IN $anchorCountries
MATCH (a)-[:MADE|TO|ABOUT]-(s)
WHERE s:Statement AND /*filters*/
WITH DISTINCT s
MATCH (s)<-[:MADE]-(p)
OPTIONAL MATCH (s)-[:TO]->(o)
WITH p, o, count(s) AS statements, sum(COUNT { (s)<-[:OF]-() }) AS reports, min(s.dateFrom) AS first, max(s.dateTo) AS last
RETURN p {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country} AS speaker,
  o {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country} AS outlet, statements, reports, first, last
