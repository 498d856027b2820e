// Which version of resolution made the facts of the reports here.
// Parameters: none. Columns: version (null where none was noted), reports (there are any).
OPTIONAL MATCH (a:App {key: 'resolution'})
RETURN a.value AS version, EXISTS { (:Report) } AS reports
