// Articles that no fact was read from.
// Parameters: none.
// Columns: id.
MATCH (a:Article)
WHERE NOT (a)<-[:IN]-(:Report)
RETURN a.id AS id
ORDER BY id
