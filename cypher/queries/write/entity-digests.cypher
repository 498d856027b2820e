// Checksums of stored entities, to write only those that changed, and the forms in which articles name them.
// Parameters: ids. Columns: id, digest (null: not written yet), name, country, namings (JSON of each form).
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.digest AS digest, e.name AS name, e.country AS country, coalesce(e.namings, []) AS namings
