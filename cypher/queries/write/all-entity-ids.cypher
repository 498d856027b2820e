// Every entity, page by page.
// Parameters: after (last id of the page before, or ''), limit. Columns: id, digest.
MATCH (e:Entity) WHERE e.id > $after
RETURN e.id AS id, e.digest AS digest ORDER BY id LIMIT $limit
