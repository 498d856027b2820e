// Keeps the text that articles had until now.
// Parameters: ids (articles about to get another text). Columns: none.
UNWIND $ids AS id
MATCH (a:Article {id: id})
CREATE (a)-[:HAD_VERSION]->(:ArticleVersion {
  id: a.id + '#' + a.version, text: a.text, title: a.title, publishedAt: a.publishedAt, replacedAt: datetime()
})
SET a.version = a.version + 1
