// Joins those who took part to talks.
// Parameters: rows (talk, entity, role, roles, side, form). Columns: none.
UNWIND $rows AS row
MATCH (t:Talk {id: row.talk})
MERGE (e:Entity {id: row.entity})
CREATE (e)-[:PARTICIPATED_IN {role: row.role, roles: row.roles, side: row.side, form: row.form}]->(t)
