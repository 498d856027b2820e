// Checksums of stored entities, to write only those that changed.
// Parameters: ids. Columns: id, digest (null: not written yet).
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.digest AS digest
