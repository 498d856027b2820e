// Talks at one of some venues; a country stands for the venues in it. Parameters: venues (entity ids).
EXISTS { (t)-[:HELD_AT]->(venue) WHERE venue.id IN $venues OR EXISTS { (venue)-[:LOCATED_IN]->(place) WHERE place.id IN $venues } }
