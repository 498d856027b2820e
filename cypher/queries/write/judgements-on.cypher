// Judgements on articles and entities, those taken back too.
// Parameters: keys. Columns: id, body (JSON), by, at, why, undoneBy, undoneAt, lost.
UNWIND $keys AS key
MATCH (:Judged {key: key})<-[:ON]-(j:Judgement)
WITH DISTINCT j
RETURN j.id AS id, j.body AS body, j.by AS by, j.at AS at, j.why AS why, j.undoneBy AS undoneBy, j.undoneAt AS undoneAt,
  j.lost AS lost
ORDER BY at, id
