// What people watch, and reports by the time when the graph learnt of them.

CREATE CONSTRAINT watch_id IF NOT EXISTS FOR (n:Watch) REQUIRE n.id IS UNIQUE;
CREATE INDEX report_learned_at IF NOT EXISTS FOR (n:Report) ON (n.learnedAt);
