// Talks that one outlet reports, as far as the filters select them. Parameters: anchor (entity id), and those of the filters.
MATCH (:Entity {id: $anchor})<-[:PUBLISHED_BY]-()<-[:IN]-()-[:OF]->(t)
WHERE t:Talk AND /*filters*/
WITH DISTINCT t
