// How articles name an entity and why the name was taken for it.
// Parameters: id.
// Columns: name, reason, score, given, articles (their number), example (id of one of them), offices (titles that they
// give), first and last (days of those articles), gazetteer.
MATCH (e:Entity {id: $id})<-[m:MENTIONS]-(a:Article)
WITH e, m.name AS name, m.reason AS reason, m.given AS given, max(m.score) AS score, count(DISTINCT a) AS articles,
  min(a.id) AS example, collect(DISTINCT m.office) AS offices, min(a.publishedAt) AS first, max(a.publishedAt) AS last
RETURN name, reason, score, given, articles, example, offices, toString(first) AS first, toString(last) AS last,
  coalesce(e.gazetteer, false) AS gazetteer
ORDER BY articles DESC, name LIMIT 200
