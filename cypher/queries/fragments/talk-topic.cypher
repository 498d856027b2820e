// Talks about one of some topics. Parameters: topics (entity ids).
EXISTS { (t)-[:ABOUT]->(x) WHERE x.id IN $topics }
