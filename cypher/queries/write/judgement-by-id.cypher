// A judgement, taken back or not.
// Parameters: id. Columns: id, body (JSON), by, at, why, undoneBy, undoneAt, lost.
MATCH (j:Judgement {id: $id})
RETURN j.id AS id, j.body AS body, j.by AS by, j.at AS at, j.why AS why, j.undoneBy AS undoneBy, j.undoneAt AS undoneAt,
  j.lost AS lost
