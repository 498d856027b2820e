// Talks that so many different outlets report at least. Parameters: outlets (number).
COUNT { MATCH (t)<-[:OF]-()-[:IN]->()-[:PUBLISHED_BY]->(outlet) RETURN DISTINCT outlet } >= $outlets
