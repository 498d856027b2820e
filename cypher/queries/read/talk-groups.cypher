// The groups in which rows of a table stand together, in their order, each told by one of its talks.
// Parameters: name (property with the names that venues are sorted by), and those of the filters.
// Columns: month, status, kind, venue, talks.
/*talks*/
WITH t, /*group*/ AS rank
WITH rank, min(t.id) AS id, count(*) AS talks
MATCH (t:Talk {id: id})
RETURN left(toString(t.dateFrom), 7) AS month, t.status AS status, t.kind AS kind,
  [(t)-[:HELD_AT]->(e) | e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country}][0] AS venue, talks
ORDER BY rank IS NULL, rank
