/** Queries to begin with; each runs on any Demarche graph. */
export const EXAMPLES = [
  {
    key: 'cypher.example.pairs',
    query: `MATCH (a:Country)-[r:TALKED_WITH]-(b:Country)
WHERE a.id < b.id
RETURN a, r, b, r.held AS held
ORDER BY held DESC
LIMIT 25`,
  },
  {
    key: 'cypher.example.planned',
    query: `MATCH (t:Talk {statusClass: 'planned'})<-[:PARTICIPATED_IN]-(e:Entity)
RETURN t.date AS date, t.status AS status, collect(e.name) AS participants
ORDER BY date DESC
LIMIT 50`,
  },
  {
    key: 'cypher.example.reports',
    query: `MATCH (t:Talk)<-[:OF]-(r:Report)-[:IN]->(a:Article)
WITH t, collect(DISTINCT a.language) AS languages, count(r) AS reports
WHERE size(languages) > 1
RETURN t.title AS talk, t.date AS date, languages, reports
ORDER BY reports DESC
LIMIT 25`,
  },
  {
    key: 'cypher.example.outlets',
    query: `MATCH (p:Official)-[s:SPOKE_TO]->(m:Media)
RETURN p, s, m, s.count AS statements
ORDER BY statements DESC
LIMIT 50`,
  },
] as const;

/** Words the editor completes: the graph's own labels, relationship types and properties, and Cypher's clauses. */
export const COMPLETIONS = {
  class:
    'Entity Country Official Organization Media Venue Topic Name Talk Statement Report Article Series Outcome'.split(
      ' ',
    ),
  type: 'PARTICIPATED_IN HELD_AT LOCATED_IN ABOUT EXCLUDED IN_SERIES FOLLOWS PART_OF RESULTED_IN INITIATED MADE TO VIA DENIES HOLDS OF IN PUBLISHED_BY TALKED_WITH SPOKE_TO NAMED'.split(
    ' ',
  ),
  property:
    'id name nameAr nameEn nameRu country iso3 kind form level status statusClass date dateFrom dateTo round title held planned off first last count role roles side quote language publishedAt text confidence'.split(
      ' ',
    ),
  keyword:
    'MATCH WHERE RETURN WITH OPTIONAL UNWIND ORDER BY LIMIT SKIP DISTINCT AND OR NOT IN AS CALL COLLECT COUNT EXISTS'.split(
      ' ',
    ),
} as const;
