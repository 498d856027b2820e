// The forms in which articles name entities.
// Parameters: ids. Columns: id, name, names (JSON), country, class, office.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[m:MENTIONS|PUBLISHED_BY]-()
RETURN DISTINCT id, m.name AS name, m.names AS names, m.country AS country, m.class AS class, m.office AS office
