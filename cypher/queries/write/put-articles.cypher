// Stores articles; one that is there gets the new text and details.
// Parameters: rows (id, url, title, text, publishedAt, language, checksum, facts, reader, sample, publisher or null,
// publisherName).
// Columns: none.
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
ON CREATE SET a.version = 1
SET a.url = row.url, a.title = row.title, a.text = row.text, a.publishedAt = date(row.publishedAt),
  a.language = row.language, a.checksum = row.checksum, a.facts = row.facts, a.reader = row.reader,
  a.sample = row.sample
REMOVE a:ArticleAr:ArticleEn:ArticleRu
FOREACH (_ IN CASE row.language WHEN 'ar' THEN [1] ELSE [] END | SET a:ArticleAr)
FOREACH (_ IN CASE row.language WHEN 'en' THEN [1] ELSE [] END | SET a:ArticleEn)
FOREACH (_ IN CASE row.language WHEN 'ru' THEN [1] ELSE [] END | SET a:ArticleRu)
WITH row, a
CALL (row, a) {
  OPTIONAL MATCH (a)-[old:PUBLISHED_BY]->()
  DELETE old
}
WITH row, a WHERE row.publisher IS NOT NULL
MERGE (m:Entity {id: row.publisher})
CREATE (a)-[:PUBLISHED_BY {name: row.publisherName}]->(m)
