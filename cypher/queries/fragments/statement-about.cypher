// Statements about one entity or talk. Parameters: about (id).
EXISTS { (s)-[:ABOUT]->(subject) WHERE subject.id = $about }
