// Those of some ids that the graph holds, former ids answered with the current entity.
// Parameters: ids.
// Columns: asked (the id given), entity.
UNWIND $ids AS asked
OPTIONAL MATCH (f:FormerId {id: asked})-[:NOW]->(now:Entity)
WITH asked, coalesce(now.id, asked) AS id
MATCH (e:Entity {id: id})
RETURN asked, e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country} AS entity
