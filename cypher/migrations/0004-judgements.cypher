// What people say of facts, found by the articles and entities that they speak of.

CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judged_key IF NOT EXISTS FOR (n:Judged) REQUIRE n.key IS UNIQUE;
