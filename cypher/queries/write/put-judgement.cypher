// Keeps a judgement under the articles and entities that it speaks of; one that is there already stays as it is.
// Parameters: id, kind, body (JSON), by, at, why, undone (null or by, at), keys. Columns: none.
MERGE (j:Judgement {id: $id})
ON CREATE SET j.kind = $kind, j.body = $body, j.by = $by, j.at = $at, j.why = $why,
  j.undoneBy = $undone.by, j.undoneAt = $undone.at, j.lost = false
FOREACH (key IN $keys | MERGE (k:Judged {key: key}) MERGE (j)-[:ON]->(k))
