// Talks that may have taken place on or after a day. Parameters: from (day).
t.dateTo >= date($from)
