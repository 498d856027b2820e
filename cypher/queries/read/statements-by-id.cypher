// Statements whole: speaker, outlets, what they are about and every report with its article.
// Parameters: ids (statement ids).
// Columns: statement, speaker, outlet, via, about, denies (the talk that others tell of before the denial's own), reports.
UNWIND $ids AS id
MATCH (s:Statement {id: id})
MATCH (s)<-[:MADE]-(p)
RETURN s {.id, .formerIds, .kind, .date, .text, .confidence} AS statement,
  p {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country} AS speaker,
  [(s)-[:TO]->(e) | e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country}][0] AS outlet,
  [(s)-[:VIA]->(e) | e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country}] AS via,
  [(s)-[:ABOUT]->(e) WHERE e:Entity | e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country}] AS about,
  coalesce([(s)-[d:DENIES]->(x) WHERE d.across | x.id][0], [(s)-[:DENIES]->(x) | x.id][0]) AS denies,
  [(s)<-[:OF]-(r)-[:IN]->(a) | {
    report: r {.id, .quote, .start, .end, .status, .date, .venue, .rules, .confidence},
    article: a {.id, .publishedAt, .language, .title, .url}, publisher: [(a)-[:PUBLISHED_BY]->(m) | m.name][0]
  }] AS reports
