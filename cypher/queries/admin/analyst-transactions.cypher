// Transactions that run a person's query under a mark.
// Parameters: mark (what the guard wrote into the transaction's metadata)
// Columns: id, status
SHOW TRANSACTIONS YIELD transactionId AS id, status, metaData
WHERE metaData.mark = $mark
RETURN id, status
