/** What a language adds in code: word forms, clitics and where a name ends. Everything else of a language is data. */
import type { Unit } from '../engine/unit.ts';

/** A form of a name with the grammatical cases it can stand in (first letters: n g d a i p), if the language has any. */
export interface Form {
  text: string;
  cases?: string;
}

/** The small code part of a language pack; all functions pure. */
export interface Morphology {
  /** Capital letters tell names from words. */
  cased: boolean;
  /** Verb forms that only a woman, a body or a state can be the subject of. */
  feminineVerb?: RegExp;
  /** A verb at the head of a sentence may go without its subject, who is then that of the sentence before. */
  dropsSubjects: boolean;
  /** Conjunctions and prepositions written together with the next word, with their word class. */
  clitics: ReadonlyMap<string, string>;
  /** Forms of a name of a place, body or outlet. */
  nameForms(name: string): Form[];
  /** Forms of a person's full name. */
  personForms(name: string, gender: 'm' | 'f' | null): Form[];
  /** Forms of a nationality adjective, given in its dictionary form. */
  adjectiveForms(adjective: string): Form[];
  /** Forms of the word for a country's inhabitants, given in the plural. */
  peopleForms(people: string): Form[];
  /** Cuts clitics off a folded token, licensed by `known`; pieces in order, or null to leave it whole. */
  splitClitics(key: string, known: (key: string) => boolean): { key: string; length: number }[] | null;
  /** Other ways the tokens of a phrase can stand in a text, clitics cut or not. */
  phraseVariants(keys: readonly string[]): string[][];
  /** Whether this word goes on with the name before it (آل, بن). */
  continuesName(key: string): boolean;
  /** Key of a surname that its grammatical forms share. */
  surnameKey(key: string): string;
  /** The name's dictionary form, when the text has it in a case of `cases`. */
  citationName(name: string, cases: string | undefined): string;
  /** Cases that the form of a common noun shows, where the language has any («делегациями»). */
  nounCases?(word: string): string | undefined;
  /** Whether the form of a full name can only be its dictionary form, where names have cases. */
  isNominative?(name: string): boolean;
  /** Length in units of the personal name that begins at `at`, 0 when none does. */
  nameLength(units: readonly Unit[], at: number): number;
}
