// Ids of the articles of the sample.
// Parameters: none. Columns: id.
MATCH (a:Article {sample: true})
RETURN a.id AS id ORDER BY id
