/** An article annotated for people: what was seen in each sentence, which rules matched, and why nothing came of it. */
import { inspect } from 'node:util';
import type { Explanation } from '../../ingest/extract/extract.ts';
import { languagePack } from '../../ingest/extract/languages/pack.ts';
import type { Language } from '../../model/vocabulary.ts';
import { describeExtraction } from './describe-extraction.ts';
import { isolate } from './output.ts';

type Span = { start: number; end: number };
type Style = 'blue' | 'green' | 'cyan' | 'yellow' | 'gray' | 'bold' | 'red';
type Paint = (style: Style, text: string) => string;

/** The part between the terminal's sequences that set a style and take it back. */
const escaped: Paint = (style, part) => {
  const [on, off] = inspect.colors[style] ?? [0, 0];
  return `\u001b[${on}m${part}\u001b[${off}m`;
};

/** Kinds of mentions as an analyst calls them, the most telling type first, each with its colour. */
const KINDS: [type: string, kind: string, style: Style][] = [
  ['official', 'official', 'green'],
  ['person', 'person', 'green'],
  ['title', 'office', 'green'],
  ['group', 'group', 'cyan'],
  ['body', 'state body', 'cyan'],
  ['seat', 'seat', 'cyan'],
  ['org', 'organisation', 'cyan'],
  ['media', 'outlet', 'yellow'],
  ['country', 'country', 'blue'],
  ['nation', 'nationality', 'blue'],
  ['people', 'inhabitants', 'blue'],
  ['city', 'place', 'blue'],
  ['place', 'place', 'blue'],
  ['date', 'date', 'gray'],
];

const kindOf = (types: readonly string[]) => KINDS.find(([type]) => types.includes(type));
const within = <T extends Span>(list: readonly T[], s: Span) =>
  list.filter((x) => x.start >= s.start && x.start < s.end);

/** Word classes that trigger a rule for facts, of talks and of statements. */
function triggersOf(language: Language): ReadonlySet<string> {
  const facts = languagePack(language).rules.filter((r) => 'talk' in r.emit || 'statement' in r.emit);
  const features = facts.flatMap((r) => r.patterns.flatMap((p) => p.features));
  return new Set(features.filter((f) => f.startsWith('%')).map((f) => f.slice(1)));
}

/** Classes by which a word decides what a sentence says: triggers, operators of status, and what bars a sentence. */
const telling = (classes: readonly string[], triggers: ReadonlySet<string>) =>
  classes.filter((c) => triggers.has(c) || c.startsWith('OP_') || c === 'BLOCK');

/** Writes a text's annotations; colours only with `colour`. */
class Annotator {
  private readonly text: string;
  private readonly explanation: Explanation;
  private readonly triggers: ReadonlySet<string>;
  private readonly glosses: ReadonlyMap<string, string>;
  private readonly names: ReadonlyMap<string, string>;
  private readonly paint: Paint;

  constructor(text: string, explanation: Explanation, colour: boolean) {
    const language = explanation.extraction.article.language as Language;
    this.text = text;
    this.explanation = explanation;
    this.triggers = triggersOf(language);
    this.glosses = new Map(languagePack(language).rules.map((r) => [r.id, r.gloss]));
    this.names = new Map(explanation.extraction.entities.map((e) => [e.id, e.name]));
    this.paint = colour ? escaped : (_style, part) => part;
  }

  private quote({ start, end }: Span): string {
    return this.text.slice(start, end).replace(/\s+/g, ' ').trim();
  }

  /** The sentence with its mentions and triggers in colour. */
  private coloured(sentence: Span): string {
    const { mentions, triggers } = this.explanation;
    const marks = [
      ...within(mentions, sentence).map((m) => ({ ...m, style: kindOf(m.types)?.[2] })),
      ...within(triggers, sentence).map((t) => ({
        ...t,
        style: t.classes.some((c) => this.triggers.has(c)) ? ('bold' as const) : undefined,
      })),
    ].sort((a, b) => a.start - b.start || b.end - a.end);
    let at = sentence.start;
    let line = '';
    for (const { start, end, style } of marks) {
      if (style === undefined || start < at) continue;
      line += this.text.slice(at, start) + this.paint(style, this.text.slice(start, end));
      at = end;
    }
    return (line + this.text.slice(at, sentence.end)).replace(/\s+/g, ' ').trim();
  }

  private mentions(sentence: Span): string[] {
    return within(this.explanation.mentions, sentence).flatMap((m) => {
      const kind = kindOf(m.types);
      if (!kind) return [];
      const known = m.id ? [`= ${isolate(this.names.get(m.id) ?? m.id)}`] : [];
      const states = m.countries.length > 0 ? [`(${m.countries.join(', ')})`] : [];
      return [[this.paint(kind[2], kind[1].padEnd(13)), isolate(this.quote(m)), ...known, ...states].join(' ')];
    });
  }

  private words(sentence: Span): string[] {
    return within(this.explanation.triggers, sentence).flatMap((t) => {
      const classes = telling(t.classes, this.triggers);
      return classes.length === 0
        ? []
        : [`${this.paint('bold', 'word'.padEnd(13))} ${isolate(this.quote(t))}: ${classes.join(', ')}`];
    });
  }

  private rules(sentence: Span): string[] {
    return within(this.explanation.rules, sentence).map(({ rule, trigger, outcome }) => {
      const gaveFact = outcome === 'statement' || outcome.startsWith('talk ');
      const mark = this.paint(gaveFact ? 'green' : 'red', (gaveFact ? 'rule' : 'rule, but').padEnd(13));
      return `${mark} ${rule} at ${isolate(trigger)}: ${outcome}. ${this.glosses.get(rule) ?? ''}`;
    });
  }

  /** Why a sentence that could tell of something gave nothing; empty where there is nothing to explain. */
  private whyNot(sentence: Span): string[] {
    const words = within(this.explanation.triggers, sentence);
    const say = (why: string) => [`${this.paint('red', 'why not'.padEnd(13))} ${why}`];
    const bar = words.find((w) => w.classes.includes('BLOCK'));
    if (bar) return say(`${isolate(this.quote(bar))} marks sport and the like; such sentences are not read for talks.`);
    if (within(this.explanation.rules, sentence).length > 0) return [];
    const triggers = words.filter((w) => w.classes.some((c) => this.triggers.has(c)));
    const states = new Set(within(this.explanation.mentions, sentence).flatMap((m) => m.countries));
    if (states.size === 0) return [];
    return triggers.length > 0
      ? say(`No rule fits around ${triggers.map((t) => isolate(this.quote(t))).join(', ')}.`)
      : say('There is no word that tells of a talk or a statement.');
  }

  /** Lines of one sentence: its text, then what was seen in it. */
  sentence(sentence: Span, number: number): string[] {
    const seen = [
      ...this.mentions(sentence),
      ...this.words(sentence),
      ...this.rules(sentence),
      ...this.whyNot(sentence),
    ];
    const below = [...new Set(seen)];
    return [`${number}. ${isolate(this.coloured(sentence))}`, ...below.map((line) => `     ${line}`), ''];
  }
}

/**
 * Lines that annotate an article, sentence by sentence, and what it says in the end.
 *
 * @param text the article's text, which all offsets point into
 * @param colour whether the lines go to a terminal that shows colours
 */
export function describeExplanation(text: string, explanation: Explanation, colour: boolean): string[] {
  const annotator = new Annotator(text, explanation, colour);
  return [
    ...explanation.sentences.flatMap((s, i) => annotator.sentence(s, i + 1)),
    ...describeExtraction(explanation.extraction),
  ];
}
