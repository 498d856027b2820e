// Every node but the application's own, page by page.
// Parameters: after (last element id of the page before, or ''), limit. Columns: element, labels, properties.
MATCH (n) WHERE elementId(n) > $after AND NOT n:App AND NOT n:Migration AND NOT n:FormerId AND NOT n:Judgement AND NOT n:Judged
  AND NOT n:SavedView AND NOT n:Watch
WITH n ORDER BY elementId(n) LIMIT $limit
RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS properties
ORDER BY element
