// Keeps a view, or changes the one of that id.
// Parameters: id, name (null: unnamed), address, at (ISO time).
// Columns: view.
MERGE (v:SavedView {id: $id})
SET v.name = $name, v.address = $address, v.at = $at
RETURN v {.id, .name, .address, .at} AS view
