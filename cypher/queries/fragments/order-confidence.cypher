// Talks by confidence. Parameters: none.
t.confidence
