// Statements made to one outlet. Parameters: outlet (entity id).
EXISTS { (s)-[:TO]->(o) WHERE o.id = $outlet }
