// Takes away the lines that talks have to talks of other articles: their new dates, and what is denied beside them.
// Parameters: ids (talks), statements. Columns: none.
CALL () {
  UNWIND $ids AS id
  MATCH (:Talk {id: id})<-[f:FOLLOWS]-() WHERE f.across
  DELETE f
}
CALL () {
  UNWIND $ids AS id
  MATCH (:Talk {id: id})<-[d:DENIES]-(s) WHERE d.across IS NULL
  MATCH (s)-[far:DENIES]->() WHERE far.across
  WITH DISTINCT far
  DELETE far
}
CALL () {
  UNWIND $statements AS id
  MATCH (:Statement {id: id})-[far:DENIES]->() WHERE far.across
  DELETE far
}
