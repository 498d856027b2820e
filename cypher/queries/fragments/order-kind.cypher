// Talks by the word for their kind. Parameters: none.
t.kind
