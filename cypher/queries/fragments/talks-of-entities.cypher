// Talks joined to some entities that the filters select. Parameters: anchors (ids of participants, venues or topics), and those of the filters.
MATCH (e:Entity)
WHERE e.id IN $anchors
MATCH (e)-[:PARTICIPATED_IN|HELD_AT|ABOUT]-(t)
WHERE t:Talk AND /*filters*/
WITH DISTINCT t
