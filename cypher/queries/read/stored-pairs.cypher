// Pairs among some entities from the stored pair edges.
// Parameters: ids (entity ids).
// Columns: source, target, held, planned, off, count, reports (0: not counted), first, last.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:TALKED_WITH]->(b)
WHERE b.id IN $ids
RETURN a.id AS source, b.id AS target, r.held AS held, r.planned AS planned, r.off AS off,
  r.held + r.planned + r.off AS count, 0 AS reports, r.first AS first, r.last AS last
