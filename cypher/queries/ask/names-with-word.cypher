// Entities one of whose spellings has a word like the one asked about: a surname alone, or one with a slip of the pen.
// Parameters: fuzzy (Lucene query over name keys), limit (names).
// Columns: key, score, entity.
CALL db.index.fulltext.queryNodes('name_key', $fuzzy, {limit: $limit}) YIELD node, score
MATCH (e:Entity)-[:NAMED]->(node)
RETURN node.key AS key, score, e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country} AS entity
