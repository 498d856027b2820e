// Days on which talks were held, or between which they were, in order.
// Parameters: those of the filters.
// Columns: from, to.
/*talks*/
WITH t
WHERE t.statusClass = 'held' AND t.dateFrom IS NOT NULL
RETURN DISTINCT t.dateFrom AS from, t.dateTo AS to
ORDER BY from, to
