// Notes which judgements find no fact any more.
// Parameters: rows (id, lost). Columns: none.
UNWIND $rows AS row
MATCH (j:Judgement {id: row.id})
SET j.lost = row.lost
