// Makes every other writer wait until this transaction is over: ingest regroups what others might be adding to.
// Parameters: none. Columns: none.
MERGE (lock:App {key: 'writer'})
SET lock.value = 'locked'
