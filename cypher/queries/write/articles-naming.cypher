// Articles that name an entity, by reading or by a judgement that it is another one.
// Parameters: entity, into (what it may have been merged into). Columns: id.
MATCH (:Entity {id: $entity})<-[:MENTIONS]-(a:Article)
RETURN DISTINCT a.id AS id
UNION
MATCH (:Entity {id: $into})<-[:MENTIONS {given: $entity}]-(a:Article)
RETURN DISTINCT a.id AS id
