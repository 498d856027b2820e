// Talks at one of some venues; a country stands for the venues in it. Parameters: venues (entity ids).
EXISTS { (t)-[:HELD_AT]->(v) WHERE v.id IN $venues OR EXISTS { (v)-[:LOCATED_IN]->(c) WHERE c.id IN $venues } }
