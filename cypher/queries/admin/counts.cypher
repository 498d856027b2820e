// How much the graph holds.
// Parameters: none
// Columns: articles, entities, talks, statements, reports
CALL () { MATCH (n:Article) RETURN count(n) AS articles }
CALL () { MATCH (n:Entity) RETURN count(n) AS entities }
CALL () { MATCH (n:Talk) RETURN count(n) AS talks }
CALL () { MATCH (n:Statement) RETURN count(n) AS statements }
CALL () { MATCH (n:Report) RETURN count(n) AS reports }
RETURN articles, entities, talks, statements, reports
