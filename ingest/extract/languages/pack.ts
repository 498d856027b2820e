/**
 * A language pack: its word forms, its lexicon with every gazetteer name in one trie, its rules. Loaded once on first
 * use from what was worked out of its files before; worked out anew when any file of the extraction has changed.
 */
import type { z } from 'zod';
import type { Language } from '../../../model/vocabulary.ts';
import type { Grammar } from '../engine/match.ts';
import type { LexiconFile, TitlesFile } from '../engine/rule.ts';
import { compileRule, type Rule, RuleIndex, readRules, readYaml } from '../engine/rules.ts';
import { buildLexicon, type Lexicon } from '../mentions/lexicon.ts';
import { type LexiconData, lexiconData, openLexicon } from '../mentions/lexicon-data.ts';
import { checksumSinceStart } from '../version.ts';
import { morphology as ar } from './ar/morphology.ts';
import { morphology as en } from './en/morphology.ts';
import { splitWords } from './expand.ts';
import { kept } from './kept.ts';
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
  statements: RuleIndex;
  talks: RuleIndex;
  rules: Rule[];
}

const PHASES = ['dates', 'bodies', 'titles', 'groups'];
const loaded = new Map<Language, LanguagePack>();

/** What is worked out of a language's files. */
interface PackData {
  chunks: Rule[];
  facts: Rule[];
  finite: Set<string>;
  abbreviations: Set<string>;
  lexicon: LexiconData;
}

function workOut(language: Language): PackData {
  const folder = new URL(`./${language}/`, import.meta.url);
  const words = readYaml(new URL('lexicon.yaml', folder)) as z.infer<typeof LexiconFile>;
  const titles = readYaml(new URL('titles.yaml', folder)) as z.infer<typeof TitlesFile>;
  return {
    chunks: readRules(new URL('chunks/', folder)).map(compileRule),
    facts: readRules(new URL('rules/', folder)).map(compileRule),
    finite: new Set(splitWords(words.finite)),
    abbreviations: new Set(splitWords(words.abbreviations).map((w) => w.toLowerCase())),
    lexicon: lexiconData(buildLexicon(language, MORPHOLOGY[language], words, titles)),
  };
}

function load(language: Language): LanguagePack {
  const file = new URL(`../../../build/language-${language}.bin`, import.meta.url);
  const { chunks, facts, finite, abbreviations, lexicon } = kept(file, checksumSinceStart, () => workOut(language));
  return {
    language,
    morphology: MORPHOLOGY[language],
    lexicon: openLexicon(lexicon),
    grammar: { finite },
    abbreviations,
    phases: PHASES.map((p) => new RuleIndex(chunks.filter((r) => r.id.startsWith(`${language}.${p}.`)))),
    statements: new RuleIndex(facts.filter((r) => 'statement' in r.emit)),
    talks: new RuleIndex(facts.filter((r) => 'talk' in r.emit)),
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
