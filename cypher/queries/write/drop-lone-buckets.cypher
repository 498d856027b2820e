// Deletes buckets that hold nothing any more.
// Parameters: keys. Columns: none.
UNWIND $keys AS key
MATCH (b:Bucket {key: key}) WHERE NOT EXISTS { (b)<-[:KEYED]-() }
DELETE b
