// What is stored of articles, to tell new from unchanged, corrected and clashing ones.
// Parameters: ids. Columns: id, checksum, facts (checksum of the facts), url, version, publisher (entity id or null).
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.checksum AS checksum, a.facts AS facts, a.url AS url, a.version AS version,
  [(a)-[:PUBLISHED_BY]->(m) | m.id][0] AS publisher
