// Every talk that was put off, or is a denial, page by page.
// Parameters: after (last id of the page before, or ''), limit. Columns: id.
MATCH (t:Talk) WHERE t.id > $after AND (t.putOffFrom IS NOT NULL OR t.deniedFrom IS NOT NULL)
RETURN t.id AS id ORDER BY id LIMIT $limit
