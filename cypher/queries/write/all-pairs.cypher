// Every stored pair of those who talked with each other, and of speakers and outlets.
// Parameters: none. Columns: type, id, held, planned, off, count, first, last.
MATCH ()-[x:TALKED_WITH]->()
RETURN 'TALKED_WITH' AS type, x.id AS id, x.held AS held, x.planned AS planned, x.off AS off, 0 AS count, x.first AS first, x.last AS last
UNION ALL
MATCH ()-[x:SPOKE_TO]->()
RETURN 'SPOKE_TO' AS type, x.id AS id, 0 AS held, 0 AS planned, 0 AS off, x.count AS count, x.first AS first, x.last AS last
