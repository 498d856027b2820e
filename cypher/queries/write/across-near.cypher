// Talks that were put off, and denials, whose lines to talks of other articles may be others now.
// Parameters: spans (kin, from, to: days of a talk that came, changed or went), statements (written, or whose denial went), talks (written),
// newDate (days for which a new date is looked for), denied (longest window of a denial in days). Columns: id.
CALL () {
  UNWIND $spans AS span
  MATCH (x:Talk) WHERE x.kin = span.kin AND x.putOffFrom >= date(span.from) - duration({days: $newDate})
    AND x.putOffFrom < date(span.from)
  RETURN x.id AS id
  UNION
  UNWIND $spans AS span
  MATCH (c:Talk) WHERE c.kin = span.kin AND c.deniedFrom >= date(span.from) - duration({days: $denied})
    AND c.deniedFrom <= date(span.to) + duration({days: 1})
  RETURN c.id AS id
  UNION
  UNWIND $statements AS id
  MATCH (:Statement {id: id})-[d:DENIES]->(c:Talk) WHERE c.deniedFrom IS NOT NULL
  RETURN c.id AS id
  UNION
  UNWIND $talks AS id
  MATCH (:Talk {id: id})-[f:FOLLOWS]->(x:Talk) WHERE f.across IS NULL
  RETURN x.id AS id
}
RETURN DISTINCT id
