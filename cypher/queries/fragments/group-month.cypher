// Talks by the month that their date begins in, the newest first. Parameters: none.
-(t.dateFrom.year * 12 + t.dateFrom.month)
