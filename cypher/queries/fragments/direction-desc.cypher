// The most first. Parameters: none.
key IS NULL, key DESC
