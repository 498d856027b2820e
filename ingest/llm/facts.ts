/** From a model's answers on an article to its extraction document; pure, so that kept answers can be checked anew. */
import type { Article } from '../../model/article.ts';
import type { ExtractedEntity, Extraction } from '../../model/extraction.ts';
import type { Extractor } from '../../model/vocabulary.ts';
import { writeDocument } from '../extract/facts/document.ts';
import { addTalk } from '../extract/facts/merge.ts';
import { addStatement } from '../extract/facts/statements.ts';
import { type Reading, readArticle } from '../extract/read-article.ts';
import { originalSpan } from '../extract/text/normalise.ts';
import type { Answer } from './answer.ts';
import { DraftMaker, LLM_STATEMENT, LLM_TALK } from './drafts.ts';
import { Grounding } from './grounding.ts';
import { joinStatement, joinTalk } from './join.ts';
import type { DropReason } from './meter.ts';

/** An article's facts, with how many of the model's passed and why others did not. */
export interface CheckedFacts {
  document: Extraction;
  taken: number;
  dropped: Map<DropReason, number>;
}

/** Gives entities that only the model found their names and places. */
function nameNew(entity: ExtractedEntity, grounding: Grounding, { language, normal }: Reading): ExtractedEntity {
  const own = grounding.newNames.get(entity.id);
  if (!own) return entity;
  const seen = new Set<string>();
  const mentions = [...entity.mentions, ...own.spans.map((s) => originalSpan(normal, s.start, s.end))].filter((m) => {
    const key = `${m.start}:${m.end}`;
    return !seen.has(key) && seen.add(key);
  });
  const { name } = own;
  return {
    ...entity,
    name,
    names: { [language]: name },
    ...(entity.type === 'organization' ? { class: 'other' as const } : {}),
    mentions: mentions.sort((a, b) => a.start - b.start),
  };
}

/** Says of each fact what found it, by the rules of its evidence. */
function withFinders<T extends Extraction['talks'][number] | Extraction['statements'][number]>(fact: T): T {
  const llm = fact.evidence.filter((e) => e.rule === LLM_TALK || e.rule === LLM_STATEMENT).length;
  const foundBy: ('rules' | 'llm')[] =
    llm === fact.evidence.length ? ['llm'] : llm === 0 ? ['rules'] : ['rules', 'llm'];
  return { ...fact, foundBy };
}

/**
 * Checks a model's answers against the text and writes those facts that it bears out, by themselves or beside those of
 * the rules.
 *
 * @throws DemarcheError `bad-article` when the article is in a language that is not read
 */
export function checkedFacts(
  article: Article,
  answers: readonly Answer[],
  mode: Exclude<Extractor, 'rules'>,
): CheckedFacts {
  const reading = readArticle(article);
  const { language, normal, context } = reading;
  const rules = { talks: context.talks, statements: context.statements };
  // Facts of overlapping parts are joined among themselves as sentences of one article are.
  context.talks = [];
  context.statements = [];
  context.bySpeaker = new Map();
  const dropped = new Map<DropReason, number>();
  const drop = (reason: DropReason, times = 1) => {
    if (times > 0) dropped.set(reason, (dropped.get(reason) ?? 0) + times);
  };
  const grounding = new Grounding(article, reading);
  const maker = new DraftMaker(article, reading, grounding);
  let taken = 0;
  for (const { talks, statements, malformed } of answers) {
    drop('form', malformed);
    for (const told of talks) {
      const draft = maker.talk(told);
      if (typeof draft === 'string') drop(draft);
      else if (addTalk(context.talks, draft, false)) taken++;
    }
    for (const told of statements) {
      const draft = maker.statement(told);
      if (typeof draft === 'string') drop(draft);
      else {
        addStatement(context, draft);
        taken++;
      }
    }
  }
  if (mode === 'both') {
    const fates = [
      ...context.talks.map((told) => joinTalk(rules.talks, told)),
      ...context.statements.map((told) => joinStatement(rules.statements, told)),
    ];
    drop('rules', fates.filter((fate) => fate === 'against').length);
    Object.assign(context, rules);
  }
  const document = writeDocument(article, language, normal, context);
  return {
    document: {
      ...document,
      entities: document.entities.map((e) => nameNew(e, grounding, reading)),
      talks: document.talks.map(withFinders),
      statements: document.statements.map(withFinders),
    },
    taken,
    dropped,
  };
}
