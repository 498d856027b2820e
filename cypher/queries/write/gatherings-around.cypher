// Talks on the margins of something of which no article of theirs tells, each with the gatherings of those days.
// Parameters: ids (talks), before, after (days around the talk). Columns: id, sides (some
// more than once), venue, from, to, gatherings (the same).
UNWIND $ids AS id
MATCH (m:Talk {id: id}) WHERE m.marginsFrom IS NOT NULL AND NOT EXISTS { (m)-[p:PART_OF]->() WHERE p.across IS NULL }
OPTIONAL MATCH (g:Talk) WHERE g.gatheringFrom >= m.dateFrom - duration({days: $before})
  AND g.gatheringFrom <= m.dateTo + duration({days: $after})
WITH m, collect(g) AS around
RETURN m.id AS id, [(m)<-[p:PARTICIPATED_IN]-() WHERE 'party' IN p.roles | p.side] AS sides,
  [(m)-[:HELD_AT]->(v) | v.id][0] AS venue, toString(m.dateFrom) AS from, toString(m.dateTo) AS to,
  [g IN around | {
    id: g.id, sides: [(g)<-[p:PARTICIPATED_IN]-() WHERE 'party' IN p.roles | p.side],
    venue: [(g)-[:HELD_AT]->(v) | v.id][0], from: toString(g.dateFrom), to: toString(g.dateTo)
  }] AS gatherings
