// Takes the reports, mentions, outlet and language of articles out; the articles and their texts stay.
// Parameters: ids. Columns: none.
UNWIND $ids AS id
MATCH (a:Article {id: id})
REMOVE a:ArticleAr:ArticleEn:ArticleRu
WITH a
CALL (a) {
  OPTIONAL MATCH (a)<-[:IN]-(r:Report)
  DETACH DELETE r
}
CALL (a) {
  OPTIONAL MATCH (a)-[m:MENTIONS|PUBLISHED_BY]->()
  DELETE m
}
