// Talks that the filters select, found by the filters that an index serves. Parameters: those of the filters.
MATCH (t:Talk)
WHERE /*filters*/
