// Whether the sample is or was in the graph.
// Parameters: none.
// Columns: state ('loaded', 'removed' or null: neither yet), articles (of any kind), sample (sample articles are there).
OPTIONAL MATCH (a:App {key: 'sample'})
RETURN a.value AS state, COUNT { (:Article) } AS articles, EXISTS { (:Article {sample: true}) } AS sample
