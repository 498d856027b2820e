// Every sentence behind some reports, as the extractor stored it.
// Parameters: ids (report ids).
// Columns: id, fact (JSON).
UNWIND $ids AS id
MATCH (r:Report {id: id})
RETURN r.id AS id, r.fact AS fact
