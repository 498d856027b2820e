/** Reads an article and tells, for people, what was seen in each sentence and why nothing came of it. */
import type { Article } from '../../model/article.ts';
import type { ExplainedSentence, Explanation, FiredRule, MentionKind } from '../../model/explanation.ts';
import type { Span } from '../../model/extraction.ts';
import type { Language } from '../../model/vocabulary.ts';
import type { ReadingContext } from './facts/context.ts';
import { writeDocument } from './facts/document.ts';
import { languagePack } from './languages/pack.ts';
import { type Reading, readArticle } from './read-article.ts';
import { originalSpan } from './text/normalise.ts';

/** Kinds of mentions by their types, the most telling type first. */
const KINDS: readonly [type: string, kind: MentionKind][] = [
  ['official', 'official'],
  ['person', 'person'],
  ['title', 'office'],
  ['group', 'group'],
  ['body', 'state-body'],
  ['seat', 'seat'],
  ['org', 'organisation'],
  ['media', 'outlet'],
  ['country', 'country'],
  ['nation', 'nationality'],
  ['people', 'inhabitants'],
  ['city', 'place'],
  ['place', 'place'],
  ['date', 'date'],
];

const kindOf = (types: ReadonlySet<string>) => KINDS.find(([type]) => types.has(type))?.[1];

/** Word classes that trigger a rule for facts, and the glosses of all rules, of one language. */
function grammarOf(language: Language): { triggers: ReadonlySet<string>; glosses: ReadonlyMap<string, string> } {
  const { rules } = languagePack(language);
  const facts = rules.filter((r) => 'talk' in r.emit || 'statement' in r.emit);
  const features = facts.flatMap((r) => r.patterns.flatMap((p) => p.features));
  return {
    triggers: new Set(features.filter((f) => f.startsWith('%')).map((f) => f.slice(1))),
    glosses: new Map(rules.map((r) => [r.id, r.gloss])),
  };
}

/** Why a sentence gave nothing; null where something matched or there is nothing to explain. */
function silenceOf(s: Omit<ExplainedSentence, 'silence'>, barred: readonly Span[]): ExplainedSentence['silence'] {
  const spans = (list: readonly Span[]) => list.map(({ start, end }) => ({ start, end }));
  if (barred.length > 0) return { reason: 'sport', words: spans(barred.slice(0, 1)) };
  if (s.rules.length > 0 || !s.mentions.some((m) => m.countries.length > 0)) return null;
  const triggers = s.words.filter((w) => w.triggers);
  return triggers.length > 0 ? { reason: 'no-rule', words: spans(triggers) } : { reason: 'no-trigger', words: [] };
}

function explainSentences({ language, normal, context }: Reading): ExplainedSentence[] {
  const { triggers, glosses } = grammarOf(language);
  const span = (x: Span): Span => {
    const { start, end } = originalSpan(normal, x.start, x.end);
    return { start, end };
  };
  const fired = new Map<number, ReadingContext['fired']>();
  for (const f of context.fired) fired.set(f.sentence, [...(fired.get(f.sentence) ?? []), f]);
  return context.sentences.map((sentence) => {
    const classesOf = sentence.units.map((u) => [...(u.classes?.keys() ?? [])]);
    const seen = {
      ...span(sentence),
      mentions: sentence.units.flatMap(({ mention: m }) => {
        const kind = m ? kindOf(m.types) : undefined;
        if (!m || !kind) return [];
        return [{ ...span(m), kind, id: m.person?.id ?? m.id ?? null, countries: m.countries }];
      }),
      words: sentence.units.flatMap((u, i) => {
        const classes = (classesOf[i] ?? []).filter((c) => triggers.has(c) || c.startsWith('OP_') || c === 'BLOCK');
        if (classes.length === 0) return [];
        return [{ ...span(u), classes, triggers: classes.some((c) => triggers.has(c)) }];
      }),
      rules: (fired.get(sentence.index) ?? []).map(
        (f): FiredRule => ({
          ...span(f),
          rule: f.rule,
          gloss: glosses.get(f.rule) ?? '',
          trigger: f.trigger,
          outcome: f.outcome,
          status: f.status,
        }),
      ),
    };
    const barred = seen.words.filter((w) => w.classes.includes('BLOCK'));
    return { ...seen, silence: silenceOf(seen, barred) };
  });
}

/**
 * The facts of {@link extractArticle} with how every sentence was read; offsets into `article.text`.
 *
 * @throws DemarcheError `bad-article` when the article is in a language that is not read
 */
export function explainArticle(article: Article): Explanation {
  const reading = readArticle(article);
  return {
    extraction: writeDocument(article, reading.language, reading.normal, reading.context),
    sentences: explainSentences(reading),
  };
}
