// References to some entities.
// Parameters: ids.
// Columns: entity.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.id, .type, .name, .nameAr, .nameEn, .nameRu, .country, .lat, .lon} AS entity
