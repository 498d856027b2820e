// Statements by some speakers, or by anybody of some countries. Parameters: speakers (entity ids), speakerCountries (ISO 3166-1 alpha-3).
EXISTS { (speaker:Entity)-[:MADE]->(s) WHERE speaker.id IN $speakers OR speaker.country IN $speakerCountries }
