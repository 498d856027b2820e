// Statements that may have been made on or before a day. Parameters: to (day).
s.dateFrom <= date($to)
