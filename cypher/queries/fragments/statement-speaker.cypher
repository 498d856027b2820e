// Statements by some speakers, or by anybody of some countries. Parameters: speakers (entity ids), speakerCountries (ISO 3166-1 alpha-3).
EXISTS { (p:Entity)-[:MADE]->(s) WHERE p.id IN $speakers OR p.country IN $speakerCountries }
