// Talks said to be on the margins of something, and gatherings that others can be on the margins of, by their first day.

CREATE INDEX talk_margins_from IF NOT EXISTS FOR (n:Talk) ON (n.marginsFrom);
CREATE INDEX talk_gathering_from IF NOT EXISTS FOR (n:Talk) ON (n.gatheringFrom);
