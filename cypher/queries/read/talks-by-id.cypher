// Talks whole: participants, venue, topics, outcomes and every report with its article.
// Parameters: ids (talk ids).
// Columns: talk, series, venue, participants, initiator, topics, excluded, outcomes, denials, reports, dated
// (what reports say of talks that this one is a new date of, or that are a new date of it).
UNWIND $ids AS id
MATCH (t:Talk {id: id})
RETURN t {.id, .formerIds, .title, .kind, .form, .level, .indirect, .status, .date, .dateFrom, .dateTo, .round,
    .confidence, .contradictions} AS talk,
  [(t)-[:IN_SERIES]->(s) | s.id][0] AS series,
  [(t)-[:HELD_AT]->(e) | e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country}][0] AS venue,
  [(t)<-[p:PARTICIPATED_IN]-(e) | {
    entity: e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country}, role: p.role, roles: p.roles, side: p.side
  }] AS participants,
  [(t)<-[:INITIATED]-(e) | e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country}][0] AS initiator,
  [(t)-[:ABOUT]->(e) | e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country}] AS topics,
  [(t)-[:EXCLUDED]->(e) | e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country}] AS excluded,
  [(t)-[:RESULTED_IN]->(o) | o {.kind, .text, .id}] AS outcomes,
  [(t)<-[:DENIES]-(s:Statement)<-[:MADE]-(e) | {
    id: s.id, text: s.text, speaker: e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country}
  }] AS denials,
  [(t)<-[:OF]-(r)-[:IN]->(a) | {
    report: r {.id, .quote, .start, .end, .status, .date, .venue, .rules, .confidence},
    article: a {.id, .publishedAt, .language, .title, .url}, publisher: [(a)-[:PUBLISHED_BY]->(m) | m.name][0]
  }] AS reports,
  [(t)-[:FOLLOWS*1..4]-(o)<-[:OF]-(r)-[:IN]->(a) WHERE o <> t |
    {talk: o.id, status: r.status, date: r.date, told: a.publishedAt, report: r.id}] AS dated
