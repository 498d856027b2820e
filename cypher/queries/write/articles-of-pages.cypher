// Which stored article each page is: the one of that publisher at that address, unless the page's own id is stored.
// Parameters: rows (id, url, publisher: entity id or null). Columns: id (as given), stored (id of the stored article).
UNWIND $rows AS row
MATCH (a:Article {url: row.url})
WHERE coalesce([(a)-[:PUBLISHED_BY]->(m) | m.id][0], '') = coalesce(row.publisher, '')
  AND NOT EXISTS { MATCH (:Article {id: row.id}) }
RETURN row.id AS id, min(a.id) AS stored
