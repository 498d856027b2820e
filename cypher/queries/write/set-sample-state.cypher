// Notes what became of the sample.
// Parameters: value (loaded or removed). Columns: none.
MERGE (a:App {key: 'sample'})
SET a.value = $value
