// Statements that so many different outlets report at least. Parameters: outlets (number).
COUNT { MATCH (s)<-[:OF]-()-[:IN]->()-[:PUBLISHED_BY]->(outlet) RETURN DISTINCT outlet } >= $outlets
