// One entity with spellings, offices and counts; denied talks are claims and counted nowhere.
// Parameters: id.
// Columns: entity, former (ids it had), spellings, offices, talks, held, planned, off, statements, reports, first, last.
MATCH (e:Entity {id: $id})
CALL (e) {
  OPTIONAL MATCH (e)-[:PARTICIPATED_IN|HELD_AT|ABOUT]-(t)
  WHERE t.statusClass IS NOT NULL
  WITH DISTINCT t
  RETURN count(t) AS talks,
    count(CASE t.statusClass WHEN 'held' THEN 1 END) AS held,
    count(CASE t.statusClass WHEN 'planned' THEN 1 END) AS planned,
    count(CASE t.statusClass WHEN 'off' THEN 1 END) AS off,
    sum(COUNT { (t)<-[:OF]-() }) AS talkReports, min(t.dateFrom) AS first, max(t.dateTo) AS last
}
CALL (e) {
  OPTIONAL MATCH (e)-[:MADE|TO]-(s)
  WITH DISTINCT s
  RETURN count(s) AS statements, sum(COUNT { (s)<-[:OF]-() }) AS statementReports
}
RETURN e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country, .class, .lat, .lon, .qid} AS entity,
  coalesce(e.formerIds, []) AS former,
  [(e)-[:NAMED]->(n) | n {.text, .language, .key}] AS spellings,
  [(e)-[h:HOLDS]->(o) | {title: h.title, of: o.id, from: toString(h.from), to: toString(h.to), seen: h.seen}] AS offices,
  talks, held, planned, off, statements, talkReports + statementReports AS reports, first, last
