// Every relationship between nodes of facts, page by page.
// Parameters: after (last element id of the page before, or ''), limit. Columns: element, type, from, to (keys), properties.
MATCH (a)-[x]->(b) WHERE elementId(x) > $after AND NOT a:FormerId AND NOT a:Judgement
WITH a, x, b ORDER BY elementId(x) LIMIT $limit
RETURN elementId(x) AS element, type(x) AS type, coalesce(a.id, a.key) AS from, coalesce(b.id, b.key) AS to,
  properties(x) AS properties
ORDER BY element
