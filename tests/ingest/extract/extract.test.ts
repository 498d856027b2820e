/** Extraction as a whole: offsets into the original text, the same answer twice, hostile input, linear time. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explainArticle } from '../../../ingest/extract/explain.ts';
import { extractArticle } from '../../../ingest/extract/extract.ts';
import type { Article } from '../../../model/article.ts';
import { Extraction } from '../../../model/extraction.ts';
import { LANGUAGES } from '../../../model/vocabulary.ts';
import { read, sides } from './facts.ts';
import { HARD_CASES } from './hard-cases.ts';

const article = (text: string, language = 'en'): Article => ({
  id: 'article:t',
  url: null,
  title: null,
  text,
  publishedAt: '2025-08-13',
  language,
  publisher: null,
  sample: false,
});

const sound = (text: string, x: Extraction) => {
  for (const f of [...x.talks, ...x.statements])
    for (const e of f.evidence) expect(text.slice(e.start, e.end)).toBe(e.quote);
  for (const e of x.entities) for (const m of e.mentions) expect(m.end <= text.length && m.start < m.end).toBe(true);
};

describe('extractArticle', () => {
  it('writes documents of the contract for every hard case', () => {
    for (const c of HARD_CASES) {
      const x = read(c.language, c.text);
      Extraction.parse(x);
      sound(c.text, x);
      const known = new Set(x.entities.map((e) => e.id));
      for (const t of x.talks)
        for (const id of [...t.participants, ...t.hosts, ...t.mediators, t.venue, t.topic, t.initiator])
          if (id !== null) expect(known.has(id)).toBe(true);
      for (const s of x.statements)
        for (const id of [s.speaker, s.outlet, ...s.via, ...s.about]) if (id !== null) expect(known.has(id)).toBe(true);
    }
  });

  it('keeps every offset on hostile input', () => {
    const seeds = HARD_CASES.map((c) => c.text);
    const noise = fc.oneof(
      fc.constantFrom(...seeds),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '\u200f',
        '\u202e',
        '\ud800',
        'ـ',
        '\u0651',
        '"',
        '«',
        '\n\n',
        '\r\n',
        '…',
        '\u00ad',
        'e\u0301',
        '.',
        '٢٠٢٥',
      ),
    );
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 8 }), fc.constantFrom(...LANGUAGES), (parts, language) => {
        const text = parts.join('');
        if (text === '') return;
        sound(text, extractArticle(article(text, language)));
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same document twice', () => {
    const text = HARD_CASES.map((c) => c.text).join('\n');
    for (const l of LANGUAGES) expect(extractArticle(article(text, l))).toEqual(extractArticle(article(text, l)));
  });

  it('does not depend on what was read before, in whatever language', () => {
    const one = HARD_CASES.map((c) => read(c.language, c.text));
    const other = [...HARD_CASES].reverse().map((c) => read(c.language, c.text));
    expect(other.reverse()).toEqual(one);
  });

  it('reads a page that repeats its paragraphs once, the teaser with its full sentence', () => {
    const full =
      'Kenyan Foreign Minister Peter Otieno met his Ugandan counterpart in Lisbon on Monday to discuss the border.';
    const x = read(
      'en',
      `Kenyan Foreign Minister Peter Otieno met his Ugandan counterpart in Lisbon...\n${full}\n${full}`,
    );
    expect(x.talks).toHaveLength(1);
    expect(x.talks[0]?.evidence.map((e) => e.quote)).toEqual([full]);
  });

  it('splits sentences where the space after the full stop is missing', () => {
    const x = read('ar', 'انتهت المحادثات بين غانا وتوغو في أكرا.وقال الوزير إن الطقس جميل.');
    expect(x.talks[0]?.evidence[0]?.quote).toBe('انتهت المحادثات بين غانا وتوغو في أكرا.');
  });

  it('takes time in proportion to length', () => {
    const unit = `${HARD_CASES.filter((c) => c.language === 'en')
      .map((c, i) => `${c.text} Note ${i}.`)
      .join(' ')} `;
    const time = (n: number) => {
      const text = Array.from({ length: n }, (_, i) => unit.replace(/Note/g, `Note ${i}`)).join('\n');
      const start = process.cpuUsage().user;
      extractArticle(article(text));
      return process.cpuUsage().user - start;
    };
    time(4);
    const [small, large] = [time(10), time(80)];
    expect(large / small).toBeLessThan(8 * 3);
  });

  it('refuses a language that it does not read', () => {
    expect(() => extractArticle(article('Hyvää päivää', 'fi'))).toThrow(/not read/);
  });

  it('explains what it saw', () => {
    const x = explainArticle(article('Kenyan Foreign Minister Peter Otieno met his Ugandan counterpart in Lisbon.'));
    const [told] = x.sentences;
    expect(told?.rules).toContainEqual(
      expect.objectContaining({ rule: 'en.talk.met', outcome: 'talk', status: 'held' }),
    );
    expect(told?.mentions.some((m) => m.countries.includes('UGA'))).toBe(true);
    expect(told?.words.some((t) => t.triggers && t.classes.includes('MEETV'))).toBe(true);
    expect(told?.silence).toBeNull();
  });
});

const seed = new URL('../../../../shared/articles/seed.ar.txt', import.meta.url);
(existsSync(seed) ? describe : describe.skip)('the seed article', () => {
  const text = existsSync(seed) ? readFileSync(seed, 'utf8') : '';
  const x = existsSync(seed) ? extractArticle({ ...article(text, 'ar'), title: text.split('\n')[0] ?? null }) : null;

  it('gives exactly its facts', () => {
    if (!x) return;
    expect(
      x.entities
        .filter((e) => e.type === 'country')
        .map((e) => e.id)
        .sort(),
    ).toEqual(['country:RUS', 'country:USA']);
    const held = x.talks.filter((t) => t.status === 'held');
    expect(held.map((t) => [sides(x, t.participants), t.venue, t.date, t.round])).toEqual([
      ['RUS+USA', 'venue:istanbul', '2025-04', 2],
    ]);
    const planned = x.talks.filter((t) => t.status === 'planned');
    expect(planned.map((t) => [sides(x, t.participants), t.date])).toEqual([['RUS+USA', '2025-08-13/2025-08-31']]);
    expect(x.statements.map((s) => [s.speaker, s.outlet])).toEqual([
      ['organization:usa-embassy-rus', 'media:izvestia'],
      ['official:sergei-ryabkov', 'media:sputnik'],
      ['organization:rus-foreign-ministry', null],
    ]);
    expect(x.entities.some((e) => e.id === 'organization:united-nations')).toBe(true);
    sound(text, x);
  });
});
