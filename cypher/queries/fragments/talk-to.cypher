// Talks that may have taken place on or before a day. Parameters: to (day).
t.dateFrom <= date($to)
