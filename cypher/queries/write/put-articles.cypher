// Stores articles with their outlet and the entities they name, each with why it was taken for that entity; one that is
// there gets the new text and details, and must have been stripped of the old ones.
// Parameters: rows (id, url, title, text, publishedAt, language, checksum, facts, reader, sample, publisher or null,
// publisherName; mentions (entity, local, name, names as JSON, country, class, office, reason, score, given)). Columns: none.
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
ON CREATE SET a.version = 1
SET a.url = row.url, a.title = row.title, a.text = row.text, a.publishedAt = date(row.publishedAt),
  a.language = row.language, a.checksum = row.checksum, a.facts = row.facts, a.reader = row.reader,
  a.sample = row.sample
FOREACH (_ IN CASE row.language WHEN 'ar' THEN [1] ELSE [] END | SET a:ArticleAr)
FOREACH (_ IN CASE row.language WHEN 'en' THEN [1] ELSE [] END | SET a:ArticleEn)
FOREACH (_ IN CASE row.language WHEN 'ru' THEN [1] ELSE [] END | SET a:ArticleRu)
FOREACH (publisher IN CASE WHEN row.publisher IS NULL THEN [] ELSE [row.publisher] END |
  MERGE (m:Entity {id: publisher})
  CREATE (a)-[:PUBLISHED_BY {name: row.publisherName}]->(m))
FOREACH (m IN row.mentions |
  MERGE (e:Entity {id: m.entity})
  CREATE (a)-[:MENTIONS {
    local: m.local, name: m.name, names: m.names, country: m.country, class: m.class, office: m.office,
    reason: m.reason, score: toFloat(m.score), given: m.given
  }]->(e))
