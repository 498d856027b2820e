// What hangs loose: talks, statements, names, buckets, series and outcomes that nothing holds, and unwritten entities.
// Parameters: none. Columns: label, id.
MATCH (n:Talk) WHERE NOT EXISTS { (n)<-[:OF]-() } RETURN 'talk' AS label, n.id AS id
UNION
MATCH (n:Statement) WHERE NOT EXISTS { (n)<-[:OF]-() } RETURN 'statement' AS label, n.id AS id
UNION
MATCH (n:Report) WHERE (NOT EXISTS { (n)-[:OF]->() } AND coalesce(n.standing, '') <> 'rejected') OR NOT EXISTS { (n)-[:IN]->() } RETURN 'report' AS label, n.id AS id
UNION
MATCH (n:Name) WHERE NOT EXISTS { (n)<-[:NAMED]-() } RETURN 'name' AS label, n.id AS id
UNION
MATCH (n:Bucket) WHERE NOT EXISTS { (n)<-[:KEYED]-() } RETURN 'bucket' AS label, n.key AS id
UNION
MATCH (n:Series) WHERE NOT EXISTS { (n)<-[:IN_SERIES]-() } RETURN 'series' AS label, n.id AS id
UNION
MATCH (n:Outcome) WHERE NOT EXISTS { (n)<-[:RESULTED_IN]-() } RETURN 'outcome' AS label, n.id AS id
UNION
MATCH (n:Entity) WHERE n.digest IS NULL
  OR NOT EXISTS { (n)<-[x]-() WHERE NOT x:NOW } AND NOT EXISTS { (n)-[x]->() WHERE NOT (x:NAMED OR x:OF OR x:LOCATED_IN OR x:HOLDS) }
RETURN 'entity' AS label, n.id AS id
