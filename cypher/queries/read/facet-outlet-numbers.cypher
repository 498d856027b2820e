// Numbers of outlets by the talks that so many report.
// Parameters: those of the filters.
// Columns: outlets, talks.
/*talks*/
MATCH (t)<-[:OF]-()-[:IN]->()-[:PUBLISHED_BY]->(m)
WITH t, count(DISTINCT m) AS outlets
RETURN outlets, count(*) AS talks
