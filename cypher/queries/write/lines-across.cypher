// Every line between talks, and between statements and talks, that was drawn across articles.
// Parameters: none. Columns: type, from, to.
MATCH (a:Talk)-[f:FOLLOWS]->(b) WHERE f.across RETURN 'FOLLOWS' AS type, a.id AS from, b.id AS to
UNION ALL
MATCH (a:Statement)-[d:DENIES]->(b:Talk) WHERE d.across RETURN 'DENIES' AS type, a.id AS from, b.id AS to
