// Takes the reports and mentions of articles out; the articles stay.
// Parameters: ids. Columns: none.
UNWIND $ids AS id
MATCH (a:Article {id: id})
CALL (a) {
  OPTIONAL MATCH (a)<-[:IN]-(r:Report)
  DETACH DELETE r
}
CALL (a) {
  OPTIONAL MATCH (a)-[m:MENTIONS]->()
  DELETE m
}
