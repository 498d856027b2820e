// Views that have a name, the latest first.
// Parameters: none.
// Columns: view.
MATCH (v:SavedView)
WHERE v.name IS NOT NULL
RETURN v {.id, .name, .address, .at} AS view
ORDER BY view.at DESC, view.id
