// Unique keys and indexes of the graph model: entities and names, articles and reports, talks and statements, derived pairs.

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_version_id IF NOT EXISTS FOR (n:ArticleVersion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT talk_id IF NOT EXISTS FOR (n:Talk) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT series_id IF NOT EXISTS FOR (n:Series) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT outcome_id IF NOT EXISTS FOR (n:Outcome) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT bucket_key IF NOT EXISTS FOR (n:Bucket) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT former_id IF NOT EXISTS FOR (n:FormerId) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:Migration) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT app_key IF NOT EXISTS FOR (n:App) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT talked_with_id IF NOT EXISTS FOR ()-[r:TALKED_WITH]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT spoke_to_id IF NOT EXISTS FOR ()-[r:SPOKE_TO]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX entity_country IF NOT EXISTS FOR (n:Entity) ON (n.country);
CREATE INDEX name_key_exact IF NOT EXISTS FOR (n:Name) ON (n.key);
CREATE INDEX article_published_at IF NOT EXISTS FOR (n:Article) ON (n.publishedAt);
CREATE INDEX article_sample IF NOT EXISTS FOR (n:Article) ON (n.sample);
CREATE INDEX talk_date_from IF NOT EXISTS FOR (n:Talk) ON (n.dateFrom);
CREATE INDEX talk_date_to IF NOT EXISTS FOR (n:Talk) ON (n.dateTo);
CREATE INDEX talk_status IF NOT EXISTS FOR (n:Talk) ON (n.status);
CREATE INDEX statement_date_from IF NOT EXISTS FOR (n:Statement) ON (n.dateFrom);

CREATE FULLTEXT INDEX name_key IF NOT EXISTS FOR (n:Name) ON EACH [n.key]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX article_ar IF NOT EXISTS FOR (n:ArticleAr) ON EACH [n.title, n.text]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'arabic'}};
CREATE FULLTEXT INDEX article_en IF NOT EXISTS FOR (n:ArticleEn) ON EACH [n.title, n.text]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX article_ru IF NOT EXISTS FOR (n:ArticleRu) ON EACH [n.title, n.text]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'russian'}};
