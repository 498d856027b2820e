// The least first. Parameters: none.
key IS NULL, key
