/** What a talk is called: by its sides, or, among the talks of one pair, by what kind it was and who else took part. */
import type { TalkAnswer } from '../../model/api/facts.ts';
import type { Words } from '../language/use-words.ts';

/** Names in a title at most; the rest is counted. */
const MOST_NAMES = 4;

/** The sides of a talk in words, "Russia – United States"; the actors themselves where no side is named. */
export function talkTitle(talk: TalkAnswer, words: Words): string {
  const parties = talk.participants.filter((p) => p.roles.includes('party'));
  const sides = parties.filter((p) => p.id === p.side);
  const named = sides.length ? sides : parties.length ? parties : talk.participants;
  return named.map((p) => words.name(p)).join(' – ') || talk.title;
}

/** "Negotiations, round 2" in words. */
export function talkKind(talk: Pick<TalkAnswer, 'kind' | 'round'>, { t, number, language }: Words): string {
  const round = talk.round === null ? '' : t('talk.round', { n: number(talk.round) });
  return [t(`kind.${talk.kind}`), round].filter(Boolean).join(language === 'ar' ? '، ' : ', ');
}

/**
 * Who took part beside the two ends of a line: people, and sides that are neither end's own; empty when nobody is named.
 */
export function othersIn(talk: Pick<TalkAnswer, 'participants'>, ends: readonly string[], words: Words): string {
  const parties = talk.participants.filter((p) => p.roles.includes('party'));
  const own = new Set([...ends, ...parties.filter((p) => ends.includes(p.id)).map((p) => p.side)]);
  const others = parties.filter(
    (p) => !ends.includes(p.id) && (p.type === 'official' || (p.id === p.side && !own.has(p.side))),
  );
  const shown = others.slice(0, others.length > MOST_NAMES + 1 ? MOST_NAMES : others.length).map((p) => words.name(p));
  const rest = others.length - shown.length;
  return words.list(rest ? [...shown, words.count('talk.others', rest)] : shown);
}
