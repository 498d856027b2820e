/**
 * How our talks and statements map to PLOVER and CAMEO, and what such an export loses.
 *
 * Sources: PLOVER event types and modes (Open Event Data Alliance, PLOVER manual, 2018 draft onward);
 * CAMEO codes 01 (public statement), 02 (appeal), 03 (intend to cooperate), 04 (consult), 11 (disapprove),
 * 12 (reject), 13 (threaten), 16 (reduce relations) from the CAMEO codebook 1.1b3 (Schrodt, 2012).
 */
import type { StatementKind, TalkKind, TalkStatus } from './vocabulary.ts';

/** A code in both schemes, and what of our fact it cannot say. */
export interface EventCode {
  plover: string;
  cameo: string;
  loses: string[];
}

const CONSULT: Record<TalkKind, { cameo: string; loses: string[] }> = {
  meeting: { cameo: '040', loses: [] },
  negotiation: { cameo: '046', loses: [] },
  consultation: { cameo: '040', loses: ['that it was a consultation'] },
  'phone-call': { cameo: '041', loses: [] },
  visit: { cameo: '042', loses: ['who came to whom'] },
  summit: { cameo: '040', loses: ['that it was a summit'] },
  mediation: { cameo: '045', loses: [] },
  'exchange-of-notes': { cameo: '040', loses: ['that it was in writing'] },
  other: { cameo: '040', loses: ['the kind in its own words'] },
};

/** CAMEO root for each status other than held; PLOVER codes a planned meeting AGREE and a cancelled one REJECT. */
const BY_STATUS: Partial<Record<TalkStatus, EventCode>> = {
  planned: { plover: 'AGREE', cameo: '036', loses: ['planned against agreed'] },
  proposed: { plover: 'REQUEST', cameo: '026', loses: ['who proposed, where both did'] },
  postponed: { plover: 'REJECT', cameo: '121', loses: ['postponed against cancelled', 'the new date'] },
  cancelled: { plover: 'REJECT', cameo: '121', loses: ['cancelled against refused'] },
  refused: { plover: 'REJECT', cameo: '125', loses: [] },
  denied: { plover: 'REJECT', cameo: '111', loses: ['that it is a claim about a talk, not an event'] },
};

/** Code of a talk; more than two participants, venue, round and reports are always lost. */
export function talkCode(kind: TalkKind, status: TalkStatus): EventCode {
  const consult = CONSULT[kind];
  return BY_STATUS[status] ?? { plover: 'CONSULT', cameo: consult.cameo, loses: consult.loses };
}

/** Code of a statement. */
export const STATEMENT_CODES: Record<StatementKind, EventCode> = {
  statement: { plover: 'CONSULT', cameo: '010', loses: ['PLOVER has no type for plain statements'] },
  announcement: { plover: 'CONSULT', cameo: '010', loses: ['that it announces'] },
  denial: { plover: 'REJECT', cameo: '014', loses: ['what it denies'] },
  accusation: { plover: 'ACCUSE', cameo: '112', loses: [] },
  appeal: { plover: 'REQUEST', cameo: '020', loses: [] },
  proposal: { plover: 'REQUEST', cameo: '036', loses: [] },
  praise: { plover: 'SUPPORT', cameo: '051', loses: [] },
  threat: { plover: 'THREATEN', cameo: '130', loses: [] },
  other: { plover: 'CONSULT', cameo: '010', loses: ['the kind in its own words'] },
};
