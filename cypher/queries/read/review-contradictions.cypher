// Talks whose reports contradict each other, the newest first.
// The texts of lists that hold something sort behind that of the empty one, which the index can tell.
// Parameters: limit. Columns: id, reports.
MATCH (t:Talk) WHERE t.contradictions > '[]'
RETURN t.id AS id, COUNT { (t)<-[:OF]-() } AS reports
ORDER BY coalesce(t.dateTo, date('0001-01-01')) DESC, id LIMIT $limit
