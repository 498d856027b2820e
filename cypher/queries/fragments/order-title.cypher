// Talks by the names of their sides. Parameters: name (property of the name in one language).
COLLECT { MATCH (t)<-[:PARTICIPATED_IN]-(s) WHERE NOT s:Official RETURN toLower(coalesce(s[$name], s.name)) AS side ORDER BY side }
