// Indexes for what people may look at: contradictions, facts of low confidence, people whom no gazetteer knows.

CREATE INDEX talk_contradictions IF NOT EXISTS FOR (n:Talk) ON (n.contradictions);
CREATE INDEX talk_confidence IF NOT EXISTS FOR (n:Talk) ON (n.confidence);
CREATE INDEX statement_confidence IF NOT EXISTS FOR (n:Statement) ON (n.confidence);
