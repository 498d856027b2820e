// Talks of the same sides and form by day; those put off by the day dropped, and denials by the first day denied.

CREATE INDEX talk_kin_date IF NOT EXISTS FOR (n:Talk) ON (n.kin, n.dateFrom);
CREATE INDEX talk_kin_put_off IF NOT EXISTS FOR (n:Talk) ON (n.kin, n.putOffFrom);
CREATE INDEX talk_kin_denied IF NOT EXISTS FOR (n:Talk) ON (n.kin, n.deniedFrom);
