// Statements that an article of one of some outlets reports. Parameters: reportedBy (entity ids).
EXISTS { (s)<-[:OF]-()-[:IN]->()-[:PUBLISHED_BY]->(outlet) WHERE outlet.id IN $reportedBy }
