// Talks by everything that a word of their own says: each combination with the talks that have it.
// Parameters: cuts (values of confidence, rising), and those of the filters.
// Columns: status, kind, form, level, cut (how many of the cuts the confidence reaches), talks, reports.
/*talks*/
WITH t.status AS status, t.kind AS kind, t.form AS form, t.level AS level, t.confidence AS confidence, count(*) AS talks,
  sum(COUNT { (t)<-[:OF]-() }) AS reports
RETURN status, kind, form, level, size([c IN $cuts WHERE confidence >= c]) AS cut, sum(talks) AS talks,
  sum(reports) AS reports
