// Reports filed under keys.
// Parameters: keys. Columns: id.
UNWIND $keys AS key
MATCH (:Bucket {key: key})<-[:KEYED]-(r:Report)
RETURN DISTINCT r.id AS id
