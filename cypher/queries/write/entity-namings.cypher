// The forms in which articles name entities, with the days of the first and last article that give an office.
// Parameters: ids. Columns: id, name, names (JSON), country, class, office, first, last.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[m:MENTIONS|PUBLISHED_BY]-(a:Article)
WITH id, m.name AS name, m.names AS names, m.country AS country, m.class AS class, m.office AS office,
  min(a.publishedAt) AS first, max(a.publishedAt) AS last
RETURN id, name, names, country, class, office, CASE WHEN office IS NOT NULL THEN toString(first) END AS first,
  CASE WHEN office IS NOT NULL THEN toString(last) END AS last
