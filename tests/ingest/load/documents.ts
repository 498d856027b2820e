/** Documents with facts for graph tests, written from short lines. */

import { readValue } from '../../../ingest/sources/json-lines.ts';
import type { SourceItem } from '../../../ingest/sources/source-item.ts';

/** What a test says of one talk or statement; entities are given as `id|type|name|country`. */
export interface Fact {
  talk?: Record<string, unknown>;
  statement?: Record<string, unknown>;
}

/** A source item with one sentence of text a fact; `facts` name entities by local id. */
export function document(
  id: string,
  publisher: string,
  publishedAt: string,
  entities: string[],
  facts: Fact[],
  text?: string,
): SourceItem {
  const sentences = facts.map(
    (f, i) => `Sentence ${i + 1} of ${id}: ${String(f.talk?.kind ?? f.statement?.text ?? 'talks')}.`,
  );
  const whole = text ?? sentences.join(' ');
  const evidence = (i: number) => {
    const quote = text === undefined ? (sentences[i] ?? '') : whole;
    const start = whole.indexOf(quote);
    return [{ quote, start, end: start + quote.length, rule: 'test' }];
  };
  const doc = {
    article: { id, text: whole, publishedAt, publisher, language: 'en', title: `Title of ${id}` },
    entities: entities.map((line) => {
      const [local, type, name, country, office] = line.split('|');
      return { id: local, type, name, ...(country ? { country } : {}), ...(office ? { office } : {}) };
    }),
    talks: facts.flatMap((f, i) =>
      f.talk ? [{ id: `t${i}`, kind: 'meeting', status: 'held', ...f.talk, evidence: evidence(i) }] : [],
    ),
    statements: facts.flatMap((f, i) =>
      f.statement ? [{ id: `s${i}`, kind: 'statement', text: 'x', ...f.statement, evidence: evidence(i) }] : [],
    ),
  };
  return readValue(JSON.parse(JSON.stringify(doc)), id, { format: 'extraction' });
}

const RUS = 'r|country|Russia|RUS';
const USA = 'u|country|United States|USA';
const IST = 'v|venue|Istanbul|TUR';

/** Seven articles of four outlets: one talk told by three, a plan put off with its new date, a denial, people, statements. */
export const newsroom = (): SourceItem[] => [
  document(
    'a1',
    'Outlet One',
    '2025-04-11',
    [RUS, USA, IST, 'l|official|Aleksandr Darchiev|RUS|ambassador'],
    [{ talk: { participants: ['r', 'u', 'l'], venue: 'v', date: '2025-04-10', kind: 'consultation', round: 2 } }],
  ),
  document(
    'a2',
    'Outlet Two',
    '2025-04-12',
    [RUS, USA, IST, 'l|official|Aleksandr Darchiev|RUS'],
    [
      {
        talk: {
          participants: ['country:RUS', 'country:USA'],
          venue: 'v',
          date: '2025-04',
          round: 2,
          outcomes: [{ kind: 'agreement', text: 'to go on' }],
        },
      },
      { talk: { participants: ['r', 'u'], status: 'planned', date: '2025-06', kind: 'consultation', topic: null } },
    ],
  ),
  document(
    'a3',
    'Outlet Three',
    '2025-04-11',
    [RUS, USA, 'v|venue|Ankara|TUR'],
    [
      { talk: { participants: ['r', 'u'], venue: 'v', date: '2025-04-10' } },
      { statement: { speaker: 'r', outlet: null, text: 'the talks were useful', about: ['u'] } },
    ],
  ),
  document(
    'a4',
    'Outlet One',
    '2025-05-20',
    [RUS, USA, 'm|media|TASS|RUS', 'o|official|Sergei Lavrov|RUS|foreign minister'],
    [
      { talk: { participants: ['r', 'u'], status: 'postponed', date: '2025-06-05' } },
      { talk: { participants: ['r', 'u'], status: 'planned', date: '2025-07-01' } },
      { statement: { speaker: 'o', outlet: 'm', text: 'the meeting is put off until July', about: ['u'] } },
    ],
  ),
  document(
    'a5',
    'Outlet Two',
    '2025-05-21',
    ['i|country|Iran|IRN', USA, 'q|country|Oman|OMN'],
    [
      { talk: { participants: ['i', 'u'], mediators: ['q'], status: 'denied', date: '2025-05-18' } },
      { statement: { speaker: 'i', text: 'there were no talks', kind: 'denial', denies: 't0' } },
      {
        talk: {
          participants: ['i', 'u'],
          mediators: ['q'],
          date: '2025-05-11',
          series: 'iran-us-2025',
          round: 4,
          indirect: true,
        },
      },
    ],
  ),
  document(
    'a6',
    'Outlet Four',
    '2025-05-12',
    ['i|country|Iran|IRN', USA, 'q|country|Oman|OMN', 'n|official|Nobody Known|IRN|envoy'],
    [{ talk: { participants: ['i', 'u', 'q', 'n'], date: '2025-05-11' } }],
  ),
  document(
    'a7',
    'Outlet Four',
    '2025-05-21',
    ['o|official|Sergey Lavrov|RUS', 'm|media|TASS|RUS', 'x|organization|Society of Tests|'],
    [{ statement: { speaker: 'o', outlet: 'm', text: 'the meeting is put off until July, he said', about: ['x'] } }],
  ),
];

/** A stream of items. */
export async function* stream(items: SourceItem[]): AsyncGenerator<SourceItem> {
  yield* items;
}
