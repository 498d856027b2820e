// Forgets a watch.
// Parameters: id.
// Columns: id (no row when there was none).
MATCH (w:Watch {id: $id})
WITH w, w.id AS id
DELETE w
RETURN id
