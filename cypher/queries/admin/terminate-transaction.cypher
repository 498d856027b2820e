// Stops a transaction.
// Parameters: id
// Columns: message
TERMINATE TRANSACTIONS $id YIELD message
RETURN message
