// Reports that talks and statements are made of.
// Parameters: ids (talk or statement ids). Columns: id, reports.
UNWIND $ids AS id
CALL (id) {
  MATCH (f:Talk {id: id})<-[:OF]-(r) RETURN r.id AS report
  UNION
  MATCH (f:Statement {id: id})<-[:OF]-(r) RETURN r.id AS report
}
RETURN id, collect(report) AS reports
