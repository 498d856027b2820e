// Lines of pairs and of speakers as they are.
// Parameters: talked, spoke (ids of lines: a|b). Columns: type, id, count (talks held, or statements), first, last.
CALL () {
  UNWIND $talked AS id
  MATCH ()-[line:TALKED_WITH {id: id}]->()
  RETURN 'TALKED_WITH' AS type, id, line.held AS count, line.first AS first, line.last AS last
  UNION ALL
  UNWIND $spoke AS id
  MATCH ()-[line:SPOKE_TO {id: id}]->()
  RETURN 'SPOKE_TO' AS type, id, line.count AS count, line.first AS first, line.last AS last
}
RETURN type, id, count, toString(first) AS first, toString(last) AS last
