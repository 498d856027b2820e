// Who spoke to which outlet among some entities, from the stored edges.
// Parameters: ids (entity ids).
// Columns: source, target, held (0), planned (0), off (0), count, reports (0: not counted), first, last.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:SPOKE_TO]->(m)
WHERE m.id IN $ids
RETURN a.id AS source, m.id AS target, 0 AS held, 0 AS planned, 0 AS off, r.count AS count, 0 AS reports,
  r.first AS first, r.last AS last
