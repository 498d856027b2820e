// Joins talks to venue, topics and initiator.
// Parameters: rows (talk, entity, as: venue, topic, excluded or initiator). Columns: none.
UNWIND $rows AS row
MATCH (t:Talk {id: row.talk})
MERGE (e:Entity {id: row.entity})
FOREACH (_ IN CASE row.as WHEN 'venue' THEN [1] ELSE [] END | CREATE (t)-[:HELD_AT]->(e))
FOREACH (_ IN CASE row.as WHEN 'topic' THEN [1] ELSE [] END | CREATE (t)-[:ABOUT]->(e))
FOREACH (_ IN CASE row.as WHEN 'excluded' THEN [1] ELSE [] END | CREATE (t)-[:EXCLUDED]->(e))
FOREACH (_ IN CASE row.as WHEN 'initiator' THEN [1] ELSE [] END | CREATE (e)-[:INITIATED]->(t))
