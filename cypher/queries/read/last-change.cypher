// What tells the graph of now from the graph before its last change: a new word for each.
// Parameters: none.
// Columns: change (null: nothing was ever loaded here).
OPTIONAL MATCH (lock:App {key: 'writer'})
RETURN lock.value AS change
