// Statements about one entity or talk. Parameters: about (id).
EXISTS { (s)-[:ABOUT]->(x) WHERE x.id = $about }
