// One kept view.
// Parameters: id.
// Columns: view.
MATCH (v:SavedView {id: $id})
RETURN v {.id, .name, .address, .at, .places} AS view
