// Entities by a spelling: the same key, then keys that begin with it, then keys alike (full text with edit distance).
// Parameters: key (search key of what was typed), fuzzy (the same as a Lucene query), types (entity types or null),
//   candidates (names looked at a way), limit.
// Columns: entity, matched (the best spelling), score (3 same, 2 beginning, below 1 alike), talks (denied ones among them).
CALL () {
  MATCH (n:Name {key: $key}) RETURN n, 3.0 AS score LIMIT $candidates
  UNION ALL
  MATCH (n:Name) WHERE n.key STARTS WITH $key RETURN n, 2.0 AS score LIMIT $candidates
  UNION ALL
  CALL db.index.fulltext.queryNodes('name_key', $fuzzy, {limit: $candidates}) YIELD node, score
  RETURN node AS n, score / (1.0 + score) AS score
}
MATCH (e:Entity)-[:NAMED]->(n)
WHERE $types IS NULL OR e.type IN $types
WITH e, n, score ORDER BY score DESC, size(n.text), n.id
WITH e, collect(n.text)[0] AS matched, max(score) AS score
WITH e, matched, score,
  COUNT { (e)-[:PARTICIPATED_IN]->() } + COUNT { (e)<-[:HELD_AT]-() } AS talks, COUNT { (e)-[:MADE]->() } AS statements
ORDER BY score DESC, talks DESC, statements DESC, e.id
LIMIT $limit
RETURN e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country} AS entity, matched, score, talks
