/** A library of worked queries: each says what it shows, runs with one click on any Demarche graph, and can be changed. */

/** A worked query; its title and explanation are in the language files under its key. */
export interface Example {
  key: string;
  query: string;
  /** Values that it begins with, as JSON texts by the name of the parameter. */
  params?: Record<string, string>;
}

/** The library, from simple to involved. */
export const EXAMPLES: readonly [Example, ...Example[]] = [
  {
    key: 'pairs',
    query: `MATCH (a:Country)-[r:TALKED_WITH]-(b:Country)
WHERE a.id < b.id
RETURN a, r, b, r.held AS held
ORDER BY held DESC
LIMIT 25`,
  },
  {
    key: 'planned',
    query: `MATCH (t:Talk {statusClass: 'planned'})<-[:PARTICIPATED_IN]-(e:Entity)
RETURN t.date AS date, t.status AS status, collect(e.name) AS participants
ORDER BY date DESC
LIMIT 50`,
  },
  {
    key: 'reports',
    query: `MATCH (t:Talk)<-[:OF]-(r:Report)-[:IN]->(a:Article)
WITH t, collect(DISTINCT a.language) AS languages, count(r) AS reports
WHERE size(languages) > 1
RETURN t.title AS talk, t.date AS date, languages, reports
ORDER BY reports DESC
LIMIT 25`,
  },
  {
    key: 'outlets',
    query: `MATCH (p:Official)-[s:SPOKE_TO]->(m:Media)
RETURN p, s, m, s.count AS statements
ORDER BY statements DESC
LIMIT 50`,
  },
  {
    key: 'between',
    query: `MATCH (a:Country {id: $one})-[:PARTICIPATED_IN]->(t:Talk)<-[:PARTICIPATED_IN]-(b:Country {id: $other})
RETURN t.title AS talk, t.status AS status, t.kind AS kind, t.date AS date
ORDER BY t.dateFrom DESC
LIMIT 100`,
    params: { one: '"country:RUS"', other: '"country:USA"' },
  },
  {
    key: 'sentences',
    query: `MATCH (c:Country {id: $country})-[:PARTICIPATED_IN]->(t:Talk)<-[:OF]-(r:Report)-[:IN]->(a:Article)
RETURN t.title AS talk, r.quote AS sentence, a.publishedAt AS published, a.id AS article
ORDER BY published DESC
LIMIT 50`,
    params: { country: '"country:TUR"' },
  },
  {
    key: 'venues',
    query: `MATCH (v:Venue)<-[:HELD_AT]-(t:Talk)
WHERE t.status IN ['held', 'ongoing']
RETURN v.name AS place, v.country AS country, count(t) AS talks
ORDER BY talks DESC
LIMIT 25`,
  },
  {
    key: 'mediators',
    query: `MATCH (m:Entity)-[p:PARTICIPATED_IN]->(t:Talk)
WHERE 'mediator' IN p.roles
RETURN m.name AS mediator, count(t) AS talks, collect(t.title)[0..3] AS some
ORDER BY talks DESC
LIMIT 25`,
  },
  {
    key: 'officials',
    query: `MATCH (a:Official)-[r:TALKED_WITH]-(b:Official)
WHERE a.id < b.id AND r.held > 0
RETURN a, r, b
ORDER BY r.held DESC
LIMIT 40`,
  },
  {
    key: 'around',
    query: `MATCH (o:Official {id: $official})-[:PARTICIPATED_IN]->(t:Talk)<-[:PARTICIPATED_IN]-(other:Entity)
WHERE other <> o
RETURN other, count(t) AS talks
ORDER BY talks DESC
LIMIT 40`,
    params: { official: '"official:sergei-lavrov"' },
  },
  {
    key: 'months',
    query: `MATCH (t:Talk)
WHERE t.dateFrom IS NOT NULL AND t.status = 'held'
RETURN t.dateFrom.year AS year, t.dateFrom.month AS month, count(t) AS talks
ORDER BY year DESC, month DESC
LIMIT 60`,
  },
  {
    key: 'period',
    query: `MATCH (t:Talk)
WHERE t.dateTo >= date($from) AND t.dateFrom <= date($to)
RETURN t.title AS talk, t.status AS status, t.date AS date
ORDER BY t.dateFrom
LIMIT 200`,
    params: { from: '"2025-08-01"', to: '"2025-08-31"' },
  },
  {
    key: 'contradictions',
    query: `MATCH (t:Talk)<-[:OF]-(r:Report)-[:IN]->(a:Article)
WITH t, collect(DISTINCT r.status) AS statuses, collect(DISTINCT r.date) AS dates, collect(DISTINCT a.id) AS articles
WHERE size(statuses) > 1 OR size(dates) > 1
RETURN t.title AS talk, statuses, dates, articles
LIMIT 50`,
  },
  {
    key: 'off',
    query: `MATCH (t:Talk)
WHERE t.status IN ['postponed', 'cancelled', 'refused']
OPTIONAL MATCH (next:Talk)-[:FOLLOWS]->(t)
RETURN t.title AS talk, t.status AS status, t.date AS date, next.date AS newDate
ORDER BY t.dateFrom DESC
LIMIT 50`,
  },
  {
    key: 'denials',
    query: `MATCH (s:Statement)-[:DENIES]->(what)
MATCH (who:Entity)-[:MADE]->(s)
RETURN who.name AS speaker, s.text AS words, what.title AS denied
LIMIT 50`,
  },
  {
    key: 'topics',
    query: `MATCH (t:Talk)-[:ABOUT]->(x:Topic)
RETURN x.name AS topic, count(t) AS talks
ORDER BY talks DESC
LIMIT 25`,
  },
  {
    key: 'rounds',
    query: `MATCH (t:Talk)
WHERE t.round IS NOT NULL
OPTIONAL MATCH (t)-[:HELD_AT]->(v:Venue)
RETURN t.title AS talk, t.round AS round, t.date AS date, v.name AS place
ORDER BY talk, round
LIMIT 100`,
  },
  {
    key: 'offices',
    query: `MATCH (o:Official)-[h:HOLDS]->(of)
WHERE of.id = $state
RETURN o.name AS person, h.title AS office, h.from AS since, h.to AS until
ORDER BY since DESC
LIMIT 100`,
    params: { state: '"country:FRA"' },
  },
  {
    key: 'path',
    query: `MATCH (a:Entity {id: $one}), (b:Entity {id: $other})
MATCH p = shortestPath((a)-[:TALKED_WITH*..6]-(b))
RETURN p`,
    params: { one: '"official:sergei-lavrov"', other: '"country:EGY"' },
  },
  {
    key: 'common',
    query: `MATCH (a:Country {id: $one})-[:TALKED_WITH]-(m:Country)-[:TALKED_WITH]-(b:Country {id: $other})
RETURN DISTINCT a, m, b
LIMIT 50`,
    params: { one: '"country:IRN"', other: '"country:USA"' },
  },
];
