// A window of the talks that the filters select, as rows of a table, group by group; what has no value for the group or the
// order comes last.
// Parameters: name (property with the names that are sorted by), offset, limit, and those of the filters.
// Columns: talk, venue, participants, topics, reports, outlets.
/*talks*/
WITH t, /*group*/ AS rank, /*order*/ AS key
ORDER BY rank IS NULL, rank, /*direction*/, t.id
SKIP $offset LIMIT $limit
RETURN t {.id, .title, .kind, .form, .level, .status, .date, .dateFrom, .confidence, .contradictions} AS talk,
  [(t)-[:HELD_AT]->(e) | e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country}][0] AS venue,
  [(t)<-[:PARTICIPATED_IN]-(e) | e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country}] AS participants,
  [(t)-[:ABOUT]->(e) | e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country}] AS topics,
  COUNT { (t)<-[:OF]-() } AS reports,
  COUNT { MATCH (t)<-[:OF]-()-[:IN]->()-[:PUBLISHED_BY]->(m) RETURN DISTINCT m } AS outlets
