// What is stored of articles, to tell new from unchanged, corrected and clashing ones.
// Parameters: ids. Columns: id, checksum, facts (checksum of the facts), reader (extractor and its version), url,
// version, publisher (entity id or null).
// Articles stored before their reader was noted count as read by our first rules.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.checksum AS checksum, a.facts AS facts, coalesce(a.reader, 'demarche 1') AS reader, a.url AS url, a.version AS version,
  [(a)-[:PUBLISHED_BY]->(m) | m.id][0] AS publisher
