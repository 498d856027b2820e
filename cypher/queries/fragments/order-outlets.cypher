// Talks by the number of outlets that report them. Parameters: none.
COUNT { MATCH (t)<-[:OF]-()-[:IN]->()-[:PUBLISHED_BY]->(m) RETURN DISTINCT m }
