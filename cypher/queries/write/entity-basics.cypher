// Name and state of entities that no gazetteer knows.
// Parameters: ids. Columns: id, name, country.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.name AS name, e.country AS country
