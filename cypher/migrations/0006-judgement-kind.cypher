// The kind of a judgement stands beside its body, so that those who confirm somebody are found without reading bodies.

UNWIND ['accept', 'reject', 'edit', 'same', 'apart', 'merge', 'distinguish', 'confirm'] AS kind
MATCH (j:Judgement) WHERE j.kind IS NULL AND j.body CONTAINS '"kind":"' + kind + '"'
SET j.kind = kind;
