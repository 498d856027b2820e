// Keeps a view, or changes the one of that id.
// Parameters: id, name (null: unnamed), address, at (ISO time), places (JSON, null: none).
// Columns: view.
MERGE (v:SavedView {id: $id})
SET v.name = $name, v.address = $address, v.at = $at, v.places = $places
RETURN v {.id, .name, .address, .at, .places} AS view
