// How many of an entity's talks were only claimed and denied: what the overview takes off its counts.
// Parameters: none.
// Columns: id (entity), talks.
MATCH (t:Talk {status: 'denied'})
MATCH (t)-[:PARTICIPATED_IN|HELD_AT|ABOUT]-(e)
WHERE e:Entity
RETURN e.id AS id, count(DISTINCT t) AS talks
