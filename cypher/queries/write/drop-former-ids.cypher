// Deletes former ids that are in use again or lead nowhere.
// Parameters: ids. Columns: none.
UNWIND $ids AS id
MATCH (old:FormerId {id: id})
DETACH DELETE old
