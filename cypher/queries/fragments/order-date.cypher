// Talks by their first day. Parameters: none.
t.dateFrom
