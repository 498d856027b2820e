// Nodes by the database's own ids: the ends of relationships that a person's query returned alone.
// Parameters: ids (element ids)
// Columns: node
UNWIND $ids AS id
MATCH (node) WHERE elementId(node) = id
RETURN node
