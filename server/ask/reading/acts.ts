/** Speech acts that a question names ("accused", "welcomed"), and whether it asks for who did it: what is named then is the object. */
import type { Language, StatementKind } from '../../../model/vocabulary.ts';
import { type ConceptHit, findConcepts } from './concepts.ts';
import type { Mention } from './mention.ts';
import { openQuestion } from './opened.ts';
import type { Token } from './tokens.ts';

/** Acts by their notion, each with the kind of statement that is one; null where no kind says so and the words must. */
const ACTS: ReadonlyMap<string, StatementKind | null> = new Map([
  ['ACCUSE', 'accusation'],
  ['THREATEN', 'threat'],
  ['PRAISE', 'praise'],
  ['URGE', 'appeal'],
  ['CRITICISE', null],
  ['CONDEMN', null],
  ['WELCOME', null],
  ['WARN', null],
  ['SUPPORT', null],
  ['OPPOSE', null],
  ['THANK', null],
]);

/** Whether a notion is an act. */
export const isAct = (concept: string): boolean => ACTS.has(concept);

const actsAsked = (concepts: ReadonlySet<string>) => [...ACTS].filter(([concept]) => concepts.has(concept));

/** Kinds of statement that the acts asked for are; null where no act is asked for, or one that no kind tells. */
export function kindsOfActs(concepts: ReadonlySet<string>): StatementKind[] | null {
  const kinds = actsAsked(concepts).map(([, kind]) => kind);
  return kinds.length > 0 && kinds.every((kind) => kind !== null) ? kinds : null;
}

/** Whether a statement with this kind, told by these sentences, is one of the acts asked for; everything is if none is. */
export function isActAsked(
  concepts: ReadonlySet<string>,
  statement: { kind: StatementKind; sentences: readonly string[] },
): boolean {
  const asked = actsAsked(concepts);
  if (asked.length === 0 || asked.some(([, kind]) => kind === statement.kind)) return true;
  const told = new Set(
    statement.sentences.flatMap((sentence) => {
      const { tokens, words } = openQuestion(sentence);
      return findConcepts(tokens, words).map((c) => c.concept);
    }),
  );
  return asked.some(([concept]) => told.has(concept));
}

/** What a question is made of, as far as it tells who spoke. */
interface Clause {
  tokens: readonly Token[];
  concepts: readonly ConceptHit[];
  mentions: readonly Mention[];
}

/** Arabic: the verb has an object of its own («اتهمته روسيا»), or the ending of a feminine subject that can only follow it. */
function namesItsSubject(token: Token | undefined, asker: ConceptHit): boolean {
  if (token?.script !== 'ar') return false;
  return asker.concept === 'WHO' ? /(?:ت|ه|ها)$/.test(token.folded) : /(?:ه|ها)$/.test(token.folded);
}

const OBJECT_FORMS: Record<Language, ReadonlySet<string>> = {
  en: new Set(['whom']),
  ru: new Set(['кого', 'кому', 'ком', 'чьи', 'чье', 'чью', 'каких', 'какую', 'какого', 'какому']),
  ar: new Set(['لمن', 'بمن']),
};

/**
 * Whether "who" is the one who speaks: it stands before the verb with nobody named between them ("Who accused Russia?",
 * but not "Who did Russia accuse?"). A passive turns it round: "Who was accused by Russia?".
 */
export function asksWhoSpoke({ tokens, concepts, mentions }: Clause): boolean {
  const named = mentions.filter((m) => m.kind !== 'topic' && m.kind !== 'media');
  const askers = concepts.filter(
    (c) =>
      c.concept === 'WHO' ||
      ((c.concept === 'COUNTRY' || c.concept === 'OFFICIAL') &&
        concepts.some((w) => ['WHICH', 'WHAT', 'WHO'].includes(w.concept) && w.at <= c.at && c.at - w.at <= 2)),
  );
  const said = concepts.filter((c) => c.concept === 'SAY' || isAct(c.concept));
  return askers.some((asker) =>
    said.some((verb) => {
      const from = asker.at + asker.length;
      if (verb.at < from) return false;
      if (tokens[asker.at - 1]?.folded === 'by') return true;
      const object = tokens.slice(asker.at, from).some((t) => OBJECT_FORMS[t.script].has(t.folded));
      if (object || namesItsSubject(tokens[verb.at], asker)) return false;
      const passive = tokens[verb.at + verb.length]?.folded === 'by';
      return !passive && !named.some((m) => m.at >= from && m.at < verb.at);
    }),
  );
}
