// Every watch, the latest first, or one of them.
// Parameters: id (null: all).
// Columns: watch.
MATCH (w:Watch)
WHERE $id IS NULL OR w.id = $id
RETURN w {.id, .value, .at, .seen, .sent, .delivery} AS watch
ORDER BY watch.at DESC, watch.id
