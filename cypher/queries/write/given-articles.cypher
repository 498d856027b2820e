// Articles with their facts as extraction and resolution gave them, before any judgement.
// Parameters: ids. Columns: article (properties), publisher (id, name) or null, mentions, reports.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a {.id, .url, .title, .text, .publishedAt, .language, .checksum, .facts, .reader, .sample} AS article,
  [(a)-[p:PUBLISHED_BY]->(m) | {id: m.id, name: p.name}][0] AS publisher,
  [(a)-[m:MENTIONS]->(e) | m {.local, .name, .names, .country, .class, .office, .reason, .score,
    entity: coalesce(m.given, e.id)}] AS mentions,
  [(a)<-[:IN]-(r:Report) | r {.id, .type, .fact, .links, .extractor, .version, .word, resolved: coalesce(r.given, r.resolved),
    refers: [(r)-[x:REFERS_TO]->(o) | {to: o.id, as: x.as}]}] AS reports
