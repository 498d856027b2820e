// Talks about one of some topics. Parameters: topics (entity ids).
EXISTS { (t)-[:ABOUT]->(topic) WHERE topic.id IN $topics }
