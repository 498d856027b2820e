// Talks of one participant that the filters select. Parameters: anchor (entity id), and those of the filters.
MATCH (:Entity {id: $anchor})-[:PARTICIPATED_IN]->(t)
WHERE t:Talk AND /*filters*/
