/** English titles of talks. */
import { datePrecision } from '../../model/edtf.ts';
import type { TalkKind, TalkStatus } from '../../model/vocabulary.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const KIND_WORDS: Record<TalkKind, string> = {
  meeting: 'meeting',
  negotiation: 'negotiations',
  consultation: 'consultations',
  'phone-call': 'phone call',
  visit: 'visit',
  summit: 'summit',
  mediation: 'mediation',
  'exchange-of-notes': 'exchange of notes',
  other: 'talk',
};
/** Sides named in a title; the rest are counted. */
const NAMED_SIDES = 4;

function point(edtf: string): string {
  const [year, month, day] = edtf.replace(/[?~%]$/, '').split('-');
  const words = [day ? String(Number(day)) : '', month ? (MONTHS[Number(month) - 1] ?? '') : '', year ?? ''];
  const doubt = /[?~%]$/.test(edtf) ? ' (uncertain)' : '';
  return words.filter((w) => w !== '').join(' ') + doubt;
}

/** `10 April 2025`, `April 2025`, `13 August 2025 to 31 August 2025`. */
export function dateInWords(edtf: string): string {
  const [a, b] = edtf.split('/');
  return datePrecision(edtf) === 'interval' && a && b ? `${point(a)} to ${point(b)}` : point(edtf);
}

/** What a title is made of; names are English where known. */
export interface TitleParts {
  sides: string[];
  kind: TalkKind;
  round: number | null;
  venue: string | null;
  date: string | null;
  status: TalkStatus;
}

/** Such as `Russia – United States: consultations, round 2, Istanbul, April 2025 (planned)`. */
export function talkTitle({ sides, kind, round, venue, date, status }: TitleParts): string {
  const named = [...sides].sort();
  const more = named.length - NAMED_SIDES;
  const who = named.slice(0, NAMED_SIDES).join(' – ') + (more > 0 ? ` and ${more} more` : '');
  const parts = [KIND_WORDS[kind]];
  if (round !== null) parts.push(`round ${round}`);
  if (venue !== null) parts.push(venue);
  if (date !== null) parts.push(dateInWords(date));
  return `${who}: ${parts.join(', ')}${status === 'held' ? '' : ` (${status})`}`;
}
