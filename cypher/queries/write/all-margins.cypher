// Every talk that is on the margins of something, page by page, with the gathering that it is joined to across articles.
// Parameters: after (last id of the page before, or ''), limit. Columns: id, across (id or null).
MATCH (m:Talk) WHERE m.marginsFrom IS NOT NULL AND m.id > $after
RETURN m.id AS id, [(m)-[p:PART_OF]->(g) WHERE p.across | g.id][0] AS across ORDER BY id LIMIT $limit
