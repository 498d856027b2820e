// People whom no gazetteer knows, those whom most articles name first.
// Parameters: limit. Columns: id, articles.
MATCH (o:Official) WHERE o.gazetteer IS NULL
WITH o, COUNT { (o)<-[:MENTIONS]-() } AS articles WHERE articles > 0
RETURN o.id AS id, articles ORDER BY articles DESC, id LIMIT $limit
