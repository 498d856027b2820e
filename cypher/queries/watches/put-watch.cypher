// Keeps a watch.
// Parameters: id, value (JSON of what was asked for), at, seen, sent (ISO times).
// Columns: none.
CREATE (:Watch {id: $id, value: $value, at: $at, seen: $seen, sent: $sent})
