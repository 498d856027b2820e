// Talks by everything about them that is a word or a number: each combination with the talks that have it.
// Parameters: those of the filters.
// Columns: status, kind, form, level, confidence, outlets (number of them), languages, talks, reports.
/*talks*/
CALL (t) {
  OPTIONAL MATCH (t)<-[:OF]-(r)-[:IN]->(a)
  OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(m)
  RETURN count(DISTINCT m) AS outlets, collect(DISTINCT a.language) AS languages, count(DISTINCT r) AS reports
}
RETURN t.status AS status, t.kind AS kind, t.form AS form, t.level AS level, t.confidence AS confidence, outlets,
  languages, count(*) AS talks, sum(reports) AS reports
