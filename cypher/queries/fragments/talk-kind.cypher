// Talks of some kinds. Parameters: kind (words of the closed list).
t.kind IN $kind
