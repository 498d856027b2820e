// Talks that an article of one of some outlets reports. Parameters: outlet (entity ids).
EXISTS { (t)<-[:OF]-()-[:IN]->()-[:PUBLISHED_BY]->(outlet) WHERE outlet.id IN $outlet }
