// Talks by status, kind and level, with their reports and the days between which they lie.
// Parameters: those of the filters.
// Columns: status, kind, level, talks, reports, first, last.
/*talks*/
RETURN t.status AS status, t.kind AS kind, t.level AS level, count(*) AS talks, sum(COUNT { (t)<-[:OF]-() }) AS reports,
  min(t.dateFrom) AS first, max(t.dateTo) AS last
