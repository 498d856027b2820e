// The labels, relationship types and property names that the graph has.
// Parameters: none.
// Columns: labels, types, properties (in order). No row where the graph has no label or no relationship.
CALL db.labels() YIELD label
WITH label ORDER BY label
WITH collect(label) AS labels
CALL db.relationshipTypes() YIELD relationshipType
WITH labels, relationshipType ORDER BY relationshipType
WITH labels, collect(relationshipType) AS types
CALL db.propertyKeys() YIELD propertyKey
WITH labels, types, propertyKey ORDER BY propertyKey
RETURN labels, types, collect(propertyKey) AS properties
