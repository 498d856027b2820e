/** Documents with facts from another extractor or a person: checked against the schema, the text and themselves. */
import type { Article } from '../../model/article.ts';
import { DemarcheError, issuesOf } from '../../model/errors.ts';
import { ExtractionInput } from '../../model/extraction.ts';
import { readArticleInput } from './article.ts';
import type { SourceOptions } from './source-item.ts';

interface Issue {
  path: string;
  message: string;
}

const ACTORS = ['country', 'official', 'organization'];

function refuse(issues: Issue[]): never {
  const first = issues[0];
  const where = first ? `: ${first.path || 'the whole'}: ${first.message}` : '';
  throw new DemarcheError('bad-extraction', `The extraction document is not valid${where}.`, {
    hint: 'Compare it with what `demarche extract --json` writes, with article.text added.',
    issues: issues.slice(0, 20),
  });
}

/** Every quote stands where its offsets say. */
function checkQuotes(doc: ExtractionInput): Issue[] {
  const text = doc.article.text;
  const facts = [
    ...doc.talks.map((f, i) => ({ f, path: `talks.${i}` })),
    ...doc.statements.map((f, i) => ({ f, path: `statements.${i}` })),
  ];
  const quotes = facts.flatMap(({ f, path }) =>
    f.evidence.flatMap((e, i) =>
      text.slice(e.start, e.end) === e.quote
        ? []
        : [{ path: `${path}.evidence.${i}`, message: 'the quote is not at its offsets in article.text' }],
    ),
  );
  const mentions = doc.entities.flatMap((entity, i) =>
    entity.mentions.flatMap((m, j) =>
      m.start < m.end && m.end <= text.length
        ? []
        : [{ path: `entities.${i}.mentions.${j}`, message: 'lies outside article.text' }],
    ),
  );
  return [...quotes, ...mentions];
}

function doubled(ids: string[], path: string): Issue[] {
  return ids.flatMap((id, i) =>
    ids.indexOf(id) < i ? [{ path: `${path}.${i}.id`, message: `“${id}” is there twice` }] : [],
  );
}

/** Every id points at something in the document, of a fitting type; only `country:ISO3` may stand for itself. */
function checkReferences(doc: ExtractionInput): Issue[] {
  const types = new Map(doc.entities.map((e) => [e.id, e.type as string]));
  const facts = new Set([...doc.talks, ...doc.statements].map((f) => f.id));
  const issues: Issue[] = [];
  const check = (path: string, ids: (string | null | undefined)[], allowed?: string[]) => {
    for (const id of ids) {
      if (id === null || id === undefined) continue;
      const type = types.get(id) ?? (/^country:[A-Z]{3}$/.test(id) ? 'country' : undefined);
      if (type === undefined) issues.push({ path, message: `“${id}” is no entity of this document` });
      else if (allowed && !allowed.includes(type))
        issues.push({ path, message: `“${id}” is a ${type}, not a ${allowed.join(' or ')}` });
    }
  };
  for (const [i, t] of doc.talks.entries()) {
    check(`talks.${i}.participants`, t.participants, ACTORS);
    check(`talks.${i}.hosts`, t.hosts ?? [], ACTORS);
    check(`talks.${i}.mediators`, t.mediators ?? [], ACTORS);
    check(`talks.${i}.initiator`, [t.initiator], ACTORS);
    check(`talks.${i}.venue`, [t.venue], ['venue', 'country']);
    check(`talks.${i}.topic`, [t.topic], ['topic']);
    check(`talks.${i}.excludedTopics`, t.excludedTopics ?? [], ['topic']);
  }
  for (const [i, s] of doc.statements.entries()) {
    check(`statements.${i}.speaker`, [s.speaker], ACTORS);
    check(`statements.${i}.outlet`, [s.outlet], ['media']);
    check(`statements.${i}.via`, s.via ?? [], ['media']);
    check(
      `statements.${i}.about`,
      (s.about ?? []).filter((id) => !facts.has(id)),
    );
    if (s.denies && !facts.has(s.denies))
      issues.push({
        path: `statements.${i}.denies`,
        message: `“${s.denies}” is no talk or statement of this document`,
      });
  }
  return [
    ...issues,
    ...doubled(
      doc.entities.map((e) => e.id),
      'entities',
    ),
    ...doubled(
      [...doc.talks, ...doc.statements].map((f) => f.id),
      'facts',
    ),
  ];
}

/**
 * Reads one document of `ingest --format extraction`. The article is named by `article.id`, else by the outer `id`,
 * else by its text.
 *
 * @throws DemarcheError `bad-extraction` with every fault, or what {@link readArticleInput} throws for its article
 */
export function readExtractionDocument(
  value: unknown,
  options: SourceOptions = {},
): { article: Article; extraction: ExtractionInput } {
  const parsed = ExtractionInput.safeParse(value);
  if (!parsed.success) refuse(issuesOf(parsed.error));
  const doc = parsed.data;
  const { text, url, publishedAt, title, publisher, language } = doc.article;
  const id = doc.article.id ?? doc.id;
  const given = {
    text,
    url,
    publishedAt: publishedAt ?? null,
    title,
    publisher,
    language,
    ...(id === undefined ? {} : { id }),
  };
  const article = readArticleInput(given, options);
  const issues = [...checkQuotes(doc), ...checkReferences(doc)];
  if (issues.length > 0) refuse(issues);
  return { article, extraction: doc };
}
