// How many talks the filters select.
// Parameters: those of the filters.
// Columns: talks.
/*talks*/
RETURN count(t) AS talks
