/** What decides between reports that differ, and whether it is told truly: the value that a talk has, with its rule. */
import { describe, expect, it } from '@jest/globals';
import { type FieldRule, fieldReasons } from '../../../ingest/resolve/reasons.ts';
import { reconcileTalk } from '../../../ingest/resolve/reconcile.ts';
import { whoseWord } from '../../../ingest/resolve/whose-word.ts';
import type { ExtractedTalk } from '../../../model/extraction.ts';
import type { TalkReport } from '../../../model/graph.ts';
import { shuffled } from '../../support/shuffle.ts';
import { statement, talk, world } from './reports.ts';

type Told = Partial<Omit<TalkReport, 'fact'>> & { fact: Partial<ExtractedTalk>; day?: string };
/** Reports of one talk, each by an outlet of its own. */
const told = (all: Told[]): TalkReport[] =>
  all.map(({ fact, day = '2025-05-10', ...marks }, i) => ({ ...talk(`a${i}`, 'RUS USA', fact, day), ...marks }));

const MUSCAT = { venue: 'venue:muscat' };
const ROME = { venue: 'venue:rome' };

describe('between reports that differ', () => {
  const cases: [why: string, field: keyof ExtractedTalk, reports: Told[], value: unknown, rule: FieldRule][] = [
    ['the only venue', 'venue', [{ fact: MUSCAT }, { fact: {} }], 'venue:muscat', 'only-value'],
    [
      'what a person set',
      'venue',
      [{ fact: ROME }, { fact: ROME }, { fact: MUSCAT, edited: ['venue'] }],
      'venue:muscat',
      'person',
    ],
    [
      'the place where it was held, not where more outlets had it planned',
      'venue',
      [{ fact: { ...ROME, status: 'planned' } }, { fact: { ...ROME, status: 'planned' } }, { fact: MUSCAT }],
      'venue:muscat',
      'of-status',
    ],
    [
      "a participant's own word against two outlets",
      'venue',
      [{ fact: ROME }, { fact: ROME }, { fact: MUSCAT, word: 'own' }],
      'venue:muscat',
      'own-word',
    ],
    [
      'one outlet against the hearsay of two',
      'venue',
      [{ fact: ROME, word: 'hearsay' }, { fact: ROME, word: 'hearsay' }, { fact: MUSCAT }],
      'venue:muscat',
      'own-word',
    ],
    [
      'a report that somebody vouches for',
      'venue',
      [{ fact: ROME }, { fact: ROME }, { fact: MUSCAT, standing: 'accepted' }],
      'venue:muscat',
      'own-word',
    ],
    ['more outlets', 'venue', [{ fact: ROME }, { fact: MUSCAT }, { fact: MUSCAT }], 'venue:muscat', 'most-outlets'],
    ['the later of two', 'venue', [{ fact: ROME }, { fact: MUSCAT, day: '2025-05-11' }], 'venue:muscat', 'later-word'],
    ['a fixed order when all is equal', 'venue', [{ fact: ROME }, { fact: MUSCAT }], 'venue:muscat', 'fixed-order'],
    [
      'the exact date, though a participant gave the month',
      'date',
      [{ fact: { date: '2025-05' }, word: 'own' }, { fact: { date: '2025-05-10' } }],
      '2025-05-10',
      'most-exact',
    ],
    [
      "a participant's day against more outlets",
      'date',
      [
        { fact: { date: '2025-05-09' } },
        { fact: { date: '2025-05-09' } },
        { fact: { date: '2025-05-10' }, word: 'own' },
      ],
      '2025-05-10',
      'own-word',
    ],
    [
      'that it was held, against older and newer plans',
      'status',
      [{ fact: { status: 'planned' }, day: '2025-05-12' }, { fact: { status: 'held' } }],
      'held',
      'held-over-planned',
    ],
    [
      'the later word on whether it took place',
      'status',
      [{ fact: { status: 'held' } }, { fact: { status: 'cancelled' }, day: '2025-05-11' }],
      'cancelled',
      'later-word',
    ],
    [
      "a participant's own word of the same day against more outlets",
      'status',
      [{ fact: { status: 'held' } }, { fact: { status: 'held' } }, { fact: { status: 'cancelled' }, word: 'own' }],
      'cancelled',
      'own-word',
    ],
    [
      "a participant's own word against later hearsay",
      'status',
      [
        { fact: { status: 'cancelled' }, word: 'own' },
        { fact: { status: 'held' }, word: 'hearsay', day: '2025-05-12' },
      ],
      'cancelled',
      'own-word',
    ],
    [
      'a later outlet against an own word that events have overtaken',
      'status',
      [
        { fact: { status: 'cancelled' }, word: 'own' },
        { fact: { status: 'held' }, day: '2025-05-12' },
      ],
      'held',
      'later-word',
    ],
    [
      'the more telling kind',
      'kind',
      [{ fact: {} }, { fact: {} }, { fact: { kind: 'summit' } }],
      'summit',
      'most-telling',
    ],
    [
      'the form of more outlets',
      'form',
      [{ fact: { form: 'phone' } }, { fact: { form: 'video' } }, { fact: { form: 'video' } }],
      'video',
      'most-outlets',
    ],
  ];
  it.each(cases)('counts %s', (_why, field, reports, value, rule) => {
    const all = told(reports);
    for (const order of [all, all.toReversed(), shuffled(all, 7)]) {
      expect(reconcileTalk(order, world)[field as 'venue']).toBe(value);
      expect(fieldReasons(order).find((r) => r.field === field)?.rule).toBe(rule);
    }
  });

  it('still lists every value that cannot be true beside the others, hearsay too', () => {
    const all = told([
      { fact: { status: 'cancelled' }, word: 'own' },
      { fact: { status: 'held' }, word: 'hearsay' },
    ]);
    expect(reconcileTalk(all, world).contradictions).toEqual([{ field: 'status', values: ['cancelled', 'held'] }]);
    expect(fieldReasons(all)[0]?.votes.map((v) => [v.value, v.word])).toEqual([
      ['cancelled', 'own'],
      ['held', 'hearsay'],
    ]);
  });
});

describe('whose word a report is', () => {
  const at = (start: number, end: number) => ({
    evidence: [{ quote: 'x'.repeat(end - start), start, end, rule: 'r' }],
  });
  const told = talk('a', 'IRN USA', { ...at(0, 100), mediators: ['country:OMN'] });
  it.each([
    ['a side itself', 'country:IRN', [0, 100], 'own'],
    ['an official of a side', 'official:usa-minister', [20, 100], 'own'],
    ['the mediator', 'official:omn-minister', [0, 50], 'own'],
    ['somebody of another state', 'official:rus-minister', [0, 100], 'hearsay'],
    ['an official of a side elsewhere in the article', 'official:usa-minister', [100, 200], undefined],
  ])('%s', (_who, speaker, [start = 0, end = 0], word) => {
    expect(whoseWord(told, [statement('a', speaker, at(start, end))], world)).toBe(word);
  });
  it('is a participant’s own where others repeat it', () => {
    const both = ['official:rus-minister', 'official:irn-minister'].map((s) => statement('a', s, at(0, 100)));
    expect(whoseWord(told, both, world)).toBe('own');
    expect(whoseWord(told, [], world)).toBeUndefined();
  });
});
