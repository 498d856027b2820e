// Talks that were put off, without a new date that an article of theirs gives, and denials, each with the talks of the same
// sides and form that may be the new date or what is denied.
// Parameters: ids (talks), newDate, denied (days, see across-near), limit (talks around each). Columns: talk, moved (else
// denied), deniers (statements), others.
UNWIND $ids AS id
MATCH (x:Talk {id: id})
WHERE x.deniedFrom + duration({days: $denied}) >= x.deniedTo OR x.putOffFrom IS NOT NULL
  AND NOT EXISTS { (x)<-[f:FOLLOWS]-(n) WHERE f.across IS NULL AND n.dateFrom IS NOT NULL }
WITH x, CASE WHEN x.putOffFrom IS NULL THEN x.deniedFrom - duration({days: 1})
    ELSE x.putOffFrom + duration({days: 1}) END AS first,
  CASE WHEN x.putOffFrom IS NULL THEN x.deniedTo + duration({days: 1})
    ELSE x.putOffFrom + duration({days: $newDate}) END AS last
CALL (x, first, last) {
  MATCH (y:Talk) WHERE y.kin = x.kin AND y.dateFrom >= first AND y.dateFrom <= last
  WITH y ORDER BY y.dateFrom, y.id LIMIT $limit
  WHERE y.status <> 'denied'
  RETURN collect({
    id: y.id, status: y.status, from: toString(y.dateFrom), to: toString(y.dateTo), round: y.round,
    series: [(y)-[:IN_SERIES]->(s) | s.id][0], venue: [(y)-[:HELD_AT]->(v) | v.id][0],
    topics: [(y)-[:ABOUT]->(e) | e.id], officials: [(y)<-[:PARTICIPATED_IN]-(e:Official) | e.id],
    told: toString(reduce(first = null, day IN [(y)<-[:OF]-(r)-[:IN]->(a) | a.publishedAt] |
      CASE WHEN first IS NULL OR day < first THEN day ELSE first END))
  }) AS others
}
RETURN {
    id: x.id, status: x.status, from: toString(x.dateFrom), to: toString(x.dateTo), round: x.round,
    series: [(x)-[:IN_SERIES]->(s) | s.id][0], venue: [(x)-[:HELD_AT]->(v) | v.id][0],
    topics: [(x)-[:ABOUT]->(e) | e.id], officials: [(x)<-[:PARTICIPATED_IN]-(e:Official) | e.id],
    told: toString(reduce(first = null, day IN [(x)<-[:OF]-(r)-[:IN]->(a) WHERE r.status = x.status | a.publishedAt] |
      CASE WHEN first IS NULL OR day < first THEN day ELSE first END))
  } AS talk,
  x.putOffFrom IS NOT NULL AS moved, [(x)<-[d:DENIES]-(s:Statement) WHERE d.across IS NULL | s.id] AS deniers, others
