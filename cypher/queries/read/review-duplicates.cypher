// Pairs of talks of the same states within a few days, of which nobody said that they are two.
// Parameters: among (newest talks that are looked at), days, limit. Columns: id, other, days (between them), shared.
MATCH (t:Talk) WHERE t.dateFrom IS NOT NULL AND t.status <> 'denied'
WITH t ORDER BY t.dateFrom DESC, t.id LIMIT $among
MATCH (u:Talk)
WHERE u.dateFrom >= t.dateFrom - duration({days: $days}) AND u.dateFrom <= t.dateTo + duration({days: $days})
  AND u.id > t.id AND u.status <> 'denied' AND t.form = u.form
MATCH (t)<-[p:PARTICIPATED_IN]-(c:Country)-[q:PARTICIPATED_IN]->(u)
WHERE 'party' IN p.roles AND 'party' IN q.roles
WITH t, u, count(c) AS shared
WHERE shared >= 2 AND NOT EXISTS { (t)<-[:OF]-(:Report)-[:NOT_SAME_AS]-(:Report)-[:OF]->(u) }
RETURN t.id AS id, u.id AS other, abs(duration.inDays(t.dateFrom, u.dateFrom).days) AS days, shared
ORDER BY days, shared DESC, id, other LIMIT $limit
