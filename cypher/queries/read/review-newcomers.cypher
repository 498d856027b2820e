// People whom no gazetteer knows and nobody has confirmed, those whom most articles name first.
// Parameters: limit. Columns: id, articles.
MATCH (o:Official) WHERE o.gazetteer IS NULL
  AND NOT EXISTS { (:Judged {key: o.id})<-[:ON]-(j:Judgement {kind: 'confirm'}) WHERE j.undoneAt IS NULL }
WITH o, COUNT { (o)<-[:MENTIONS]-() } AS articles WHERE articles > 0
RETURN o.id AS id, articles ORDER BY articles DESC, id LIMIT $limit
