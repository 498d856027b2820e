// Notes which version of resolution makes facts of reports here.
// Parameters: version, fresh (note it only where nothing is stored yet). Columns: none.
OPTIONAL MATCH (r:Report)
WITH r LIMIT 1
WITH r WHERE r IS NULL OR NOT $fresh
MERGE (a:App {key: 'resolution'})
SET a.value = $version
