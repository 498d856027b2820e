// Talks by venue, in the order of names; venues of one name stay apart.
// Parameters: name (property of the name in one language).
head([(t)-[:HELD_AT]->(v) | toLower(coalesce(v[$name], v.name)) + ' ' + v.id])
