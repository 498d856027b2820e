// Every judgement, page by page in order of id.
// Parameters: after (last id of the page before, or ''), limit.
// Columns: id, body (JSON), by, at, why, undoneBy, undoneAt, lost.
MATCH (j:Judgement) WHERE j.id > $after
RETURN j.id AS id, j.body AS body, j.by AS by, j.at AS at, j.why AS why, j.undoneBy AS undoneBy, j.undoneAt AS undoneAt,
  j.lost AS lost
ORDER BY id LIMIT $limit
