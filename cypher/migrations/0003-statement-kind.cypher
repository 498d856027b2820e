// Index of statement kinds: denials are looked for among all statements.

CREATE INDEX statement_kind IF NOT EXISTS FOR (n:Statement) ON (n.kind);
