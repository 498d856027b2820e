// Every report with its evidence and the text that it points into, page by page.
// Parameters: after (last id of the page before, or ''), limit. Columns: id, article, text, fact (JSON), quote, start, end.
MATCH (r:Report)-[:IN]->(a:Article) WHERE r.id > $after
WITH r, a ORDER BY r.id LIMIT $limit
RETURN r.id AS id, a.id AS article, a.text AS text, r.fact AS fact, r.quote AS quote, r.start AS start, r.end AS end
ORDER BY id
