// How much the graph holds, from the counts that the store keeps, and whether sample articles are in it.
// Parameters: none.
// Columns: articles, talks, statements, entities, sample.
RETURN COUNT { (:Article) } AS articles, COUNT { (:Talk) } AS talks, COUNT { (:Statement) } AS statements,
  COUNT { (:Entity) } AS entities, EXISTS { (:Article {sample: true}) } AS sample
