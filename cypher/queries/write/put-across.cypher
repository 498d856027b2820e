// Joins talks that were put off to their new dates, and statements to the talks they deny, that other articles tell of.
// Parameters: moved (from: the new date, to), denied (from: a statement, to: a talk). Columns: none.
CALL () {
  UNWIND $moved AS row
  MATCH (a:Talk {id: row.from}), (b:Talk {id: row.to})
  MERGE (a)-[:FOLLOWS {across: true}]->(b)
}
CALL () {
  UNWIND $denied AS row
  MATCH (a:Statement {id: row.from}), (b:Talk {id: row.to})
  MERGE (a)-[:DENIES {across: true}]->(b)
}
