// Languages by the talks that an article in them reports.
// Parameters: those of the filters.
// Columns: language, talks.
/*talks*/
MATCH (t)<-[:OF]-()-[:IN]->(a)
RETURN a.language AS language, count(DISTINCT t) AS talks
