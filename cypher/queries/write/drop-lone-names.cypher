// Deletes names that nothing bears any more.
// Parameters: ids. Columns: none.
UNWIND $ids AS id
MATCH (n:Name {id: id}) WHERE NOT EXISTS { (n)<-[:NAMED]-() }
DELETE n
