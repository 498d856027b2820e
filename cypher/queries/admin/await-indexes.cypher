// Waits until every index is built.
// Parameters: seconds (how long to wait at most)
// Columns: none
CALL db.awaitIndexes($seconds)
