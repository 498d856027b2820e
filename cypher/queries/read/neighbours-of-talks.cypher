// Entities of the talks that the filters select, and the number of these talks; denied talks are left out.
// Parameters: most, and those of the filters.
// Columns: id (entity), type, talks (of the entity).
/*talks*/
/*most*/
WHERE t.statusClass IS NOT NULL
MATCH (t)-[:PARTICIPATED_IN|HELD_AT|ABOUT]-(e)
WHERE NOT e:Statement
WITH e, count(DISTINCT t) AS talks
RETURN e.id AS id, e.type AS type, talks
