// How articles name entities, counted.
// Parameters: ids. Columns: id, name, names (JSON), country, class, office, count.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[m:MENTIONS|PUBLISHED_BY]-()
RETURN id, m.name AS name, m.names AS names, m.country AS country, m.class AS class, m.office AS office, count(*) AS count
