/** An article annotated for people: what was seen in each sentence, which rules matched, and why nothing came of it. */
import { inspect } from 'node:util';
import type { ExplainedSentence, Explanation, FiredRule, MentionKind } from '../../model/explanation.ts';
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

/** What each kind of mention is called, and its colour. */
const KINDS: Record<MentionKind, [name: string, style: Style]> = {
  official: ['official', 'green'],
  person: ['person', 'green'],
  office: ['office', 'green'],
  group: ['group', 'cyan'],
  'state-body': ['state body', 'cyan'],
  seat: ['seat', 'cyan'],
  organisation: ['organisation', 'cyan'],
  outlet: ['outlet', 'yellow'],
  country: ['country', 'blue'],
  nationality: ['nationality', 'blue'],
  inhabitants: ['inhabitants', 'blue'],
  place: ['place', 'blue'],
  date: ['date', 'gray'],
};

const outcomeOf = (f: FiredRule): string => {
  if (f.outcome === 'talk') return `talk ${f.status}`;
  if (f.outcome === 'not-held') return 'said not to take place';
  return f.outcome === 'statement' ? 'statement' : f.outcome.replaceAll('-', ' ');
};

/** Writes a text's annotations; colours only with `colour`. */
class Annotator {
  private readonly text: string;
  private readonly names: ReadonlyMap<string, string>;
  private readonly paint: Paint;

  constructor(text: string, explanation: Explanation, colour: boolean) {
    this.text = text;
    this.names = new Map(explanation.extraction.entities.map((e) => [e.id, e.name]));
    this.paint = colour ? escaped : (_style, part) => part;
  }

  private quote({ start, end }: Span): string {
    return this.text.slice(start, end).replace(/\s+/g, ' ').trim();
  }

  /** The sentence with its mentions and triggers in colour. */
  private coloured(sentence: ExplainedSentence): string {
    const marks = [
      ...sentence.mentions.map((m) => ({ ...m, style: KINDS[m.kind][1] })),
      ...sentence.words.filter((w) => w.triggers).map((w) => ({ ...w, style: 'bold' as const })),
    ].sort((a, b) => a.start - b.start || b.end - a.end);
    let at = sentence.start;
    let line = '';
    for (const { start, end, style } of marks) {
      if (start < at) continue;
      line += this.text.slice(at, start) + this.paint(style, this.text.slice(start, end));
      at = end;
    }
    return (line + this.text.slice(at, sentence.end)).replace(/\s+/g, ' ').trim();
  }

  private mentions(sentence: ExplainedSentence): string[] {
    return sentence.mentions.map((m) => {
      const [name, style] = KINDS[m.kind];
      const known = m.id ? [`= ${isolate(this.names.get(m.id) ?? m.id)}`] : [];
      const states = m.countries.length > 0 ? [`(${m.countries.join(', ')})`] : [];
      return [this.paint(style, name.padEnd(13)), isolate(this.quote(m)), ...known, ...states].join(' ');
    });
  }

  private words(sentence: ExplainedSentence): string[] {
    return sentence.words.map(
      (w) => `${this.paint('bold', 'word'.padEnd(13))} ${isolate(this.quote(w))}: ${w.classes.join(', ')}`,
    );
  }

  private rules(sentence: ExplainedSentence): string[] {
    return sentence.rules.map((f) => {
      const gaveFact = f.outcome === 'statement' || f.outcome === 'talk';
      const mark = this.paint(gaveFact ? 'green' : 'red', (gaveFact ? 'rule' : 'rule, but').padEnd(13));
      return `${mark} ${f.rule} at ${isolate(f.trigger)}: ${outcomeOf(f)}. ${f.gloss}`;
    });
  }

  /** Why a sentence that could tell of something gave nothing; empty where there is nothing to explain. */
  private whyNot({ silence }: ExplainedSentence): string[] {
    if (!silence) return [];
    const words = silence.words.map((w) => isolate(this.quote(w))).join(', ');
    const why = {
      sport: `${words} marks sport and the like; such sentences are not read for talks.`,
      'no-rule': `No rule fits around ${words}.`,
      'no-trigger': 'There is no word that tells of a talk or a statement.',
    }[silence.reason];
    return [`${this.paint('red', 'why not'.padEnd(13))} ${why}`];
  }

  /** Lines of one sentence: its text, then what was seen in it. */
  sentence(sentence: ExplainedSentence, number: number): string[] {
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
