// Notes that a judgement was taken back.
// Parameters: id, by, at. Columns: none.
MATCH (j:Judgement {id: $id})
SET j.undoneBy = $by, j.undoneAt = $at, j.lost = false
