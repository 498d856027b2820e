/**
 * Event data in the codes of PLOVER and CAMEO: a row for each pair of sides of a talk, with what the codes cannot say in
 * a column of its own. The mapping and its sources are in model/plover.ts.
 */
import type { Database } from '../../cypher/database.ts';
import type { TalkFilter } from '../../model/api/common.ts';
import type { TalkAnswer } from '../../model/api/facts.ts';
import type { EntityRef } from '../../model/entity.ts';
import { talkCode } from '../../model/plover.ts';
import { MULTILATERAL_SIDES } from '../../model/vocabulary.ts';
import { exportTalks } from '../export.ts';
import { BOM, csvLine } from './csv.ts';

const COLUMNS = [
  'EventId',
  'EventDate',
  'EventDateEnd',
  'Source',
  'SourceName',
  'Target',
  'TargetName',
  'Plover',
  'Cameo',
  'Location',
  'LocationCountry',
  'Reports',
  'Outlets',
  'Confidence',
  'Sentence',
  'Article',
  'Loses',
] as const;

/** What a row of two actors, one code and one place never says. */
const ALWAYS_LOST = ['rounds and series', 'which report says what'];

/** Code of a side: the state's where it is one, else the entity's id. */
const codeOf = ({ type, country, id }: EntityRef): string => (type === 'country' && country ? country : id);

function rowsOf(talk: TalkAnswer): (string | number | null)[][] {
  const sides = talk.participants.filter((p) => p.type !== 'official' && p.id === p.side && p.roles.includes('party'));
  const { plover, cameo, loses } = talkCode(talk.kind, talk.status);
  const lost = [
    ...loses,
    ...(sides.length > 2 ? ['that more than two took part'] : []),
    ...(talk.participants.some((p) => !p.roles.includes('party')) ? ['mediators and hosts'] : []),
    ...ALWAYS_LOST,
  ].join('; ');
  const report = talk.reports.find((r) => r.status === talk.status) ?? talk.reports[0];
  const outlets = new Set(talk.reports.flatMap((r) => r.publisher ?? [])).size;
  return sides.flatMap((source, i) =>
    sides
      .slice(i + 1)
      .map((target) => [
        talk.id,
        talk.dateFrom,
        talk.dateTo,
        codeOf(source),
        source.name,
        codeOf(target),
        target.name,
        plover,
        cameo,
        talk.venue?.name ?? null,
        talk.venue?.country ?? null,
        talk.reports.length,
        outlets,
        talk.confidence,
        report?.quote ?? null,
        report?.articleId ?? null,
        lost,
      ]),
  );
}

/** The document, piece by piece; talks of more than eight sides are in no pair, and so in no row. */
export async function* plover(db: Database, filters: TalkFilter): AsyncGenerator<string> {
  yield BOM + csvLine([...COLUMNS]);
  for await (const talk of exportTalks(db, filters)) {
    const sides = new Set(talk.participants.filter((p) => p.roles.includes('party')).map((p) => p.side));
    if (sides.size > MULTILATERAL_SIDES) continue;
    for (const row of rowsOf(talk)) yield csvLine(row);
  }
}
