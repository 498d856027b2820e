// Talks by the name of their venue. Parameters: name (property of the name in one language).
head([(t)-[:HELD_AT]->(v) | toLower(coalesce(v[$name], v.name))])
