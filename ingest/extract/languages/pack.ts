/** A language pack: its word forms, its lexicon with every gazetteer name in one trie, its rules, loaded once on first use. */

import type { z } from 'zod';
import type { Language } from '../../../model/vocabulary.ts';
import type { Grammar } from '../engine/match.ts';
import type { LexiconFile, TitlesFile } from '../engine/rule.ts';
import { compileRule, type Rule, RuleIndex, readRules, readYaml } from '../engine/rules.ts';
import { buildLexicon, type Lexicon } from '../mentions/lexicon.ts';
import { morphology as ar } from './ar/morphology.ts';
import { morphology as en } from './en/morphology.ts';
import { splitWords } from './expand.ts';
import type { Morphology } from './morphology.ts';
import { morphology as ru } from './ru/morphology.ts';

const MORPHOLOGY: Record<Language, Morphology> = { ar, en, ru };

/** Everything extraction knows of one language. */
export interface LanguagePack {
  language: Language;
  morphology: Morphology;
  lexicon: Lexicon;
  grammar: Grammar;
  abbreviations: ReadonlySet<string>;
  /** Chunk rules in the order of their phases, then the rules for facts. */
  phases: RuleIndex[];
  facts: RuleIndex;
  rules: Rule[];
}

const PHASES = ['dates', 'bodies', 'titles', 'groups'];
const loaded = new Map<Language, LanguagePack>();

function load(language: Language): LanguagePack {
  const folder = new URL(`./${language}/`, import.meta.url);
  const words = readYaml(new URL('lexicon.yaml', folder)) as z.infer<typeof LexiconFile>;
  const titles = readYaml(new URL('titles.yaml', folder)) as z.infer<typeof TitlesFile>;
  const morphology = MORPHOLOGY[language];
  const chunks = readRules(new URL('chunks/', folder)).map(compileRule);
  const facts = readRules(new URL('rules/', folder)).map(compileRule);
  return {
    language,
    morphology,
    lexicon: buildLexicon(language, morphology, words, titles),
    grammar: { finite: new Set(splitWords(words.finite)) },
    abbreviations: new Set(splitWords(words.abbreviations).map((w) => w.toLowerCase())),
    phases: PHASES.map((p) => new RuleIndex(chunks.filter((r) => r.id.startsWith(`${language}.${p}.`)))),
    facts: new RuleIndex(facts),
    rules: [...chunks, ...facts],
  };
}

/** The pack of a language; reads its files at the first call only. */
export function languagePack(language: Language): LanguagePack {
  let pack = loaded.get(language);
  if (!pack) {
    pack = load(language);
    loaded.set(language, pack);
  }
  return pack;
}
