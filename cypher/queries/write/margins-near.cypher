// Talks on the margins of something around the days of gatherings that came, changed or went.
// Parameters: spans (from, to: days, with the days of a gathering's neighbourhood on both sides). Columns: id.
UNWIND $spans AS span
MATCH (m:Talk) WHERE m.marginsFrom >= date(span.from) AND m.marginsFrom <= date(span.to)
RETURN DISTINCT m.id AS id
