// Deletes series that hold no talk any more.
// Parameters: ids. Columns: none.
UNWIND $ids AS id
MATCH (s:Series {id: id}) WHERE NOT EXISTS { (s)<-[:IN_SERIES]-() }
DELETE s
