// Statements that an article of one of some outlets reports. Parameters: reportedBy (entity ids).
EXISTS { (s)<-[:OF]-()-[:IN]->()-[:PUBLISHED_BY]->(m) WHERE m.id IN $reportedBy }
