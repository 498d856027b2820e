// Makes every other writer wait until this transaction is over: ingest regroups what others might be adding to. The new
// word tells that the graph is another one from now on.
// Parameters: none. Columns: none.
MERGE (lock:App {key: 'writer'})
SET lock.value = randomUUID()
