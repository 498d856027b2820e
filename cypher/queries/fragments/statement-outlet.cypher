// Statements made to one outlet. Parameters: outlet (entity id).
EXISTS { (s)-[:TO]->(outlet) WHERE outlet.id = $outlet }
