// Statements that may have been made on or after a day. Parameters: from (day).
s.dateTo >= date($from)
