// Talks that an article of one of some outlets reports. Parameters: outlet (entity ids).
EXISTS { (t)<-[:OF]-()-[:IN]->()-[:PUBLISHED_BY]->(m) WHERE m.id IN $outlet }
