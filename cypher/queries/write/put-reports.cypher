// Stores reports of articles and files them under the keys by which their neighbours are found.
// Parameters: rows (id, article, type, status, date, venue, quote, start, end, rules, confidence, fact, links, resolved,
// extractor, version, keys, given, standing, edited, word). Columns: none.
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
CREATE (r:Report {
  id: row.id, type: row.type, status: row.status, date: row.date, venue: row.venue, quote: row.quote,
  start: row.start, end: row.end, rules: row.rules, confidence: toFloat(row.confidence), fact: row.fact,
  links: row.links, resolved: row.resolved, extractor: row.extractor, version: row.version, learnedAt: datetime(),
  given: row.given, standing: row.standing, edited: row.edited, word: row.word
})-[:IN]->(a)
FOREACH (key IN row.keys | MERGE (b:Bucket {key: key}) CREATE (r)-[:KEYED]->(b))
