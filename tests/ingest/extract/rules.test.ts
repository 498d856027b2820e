/** Every rule keeps its form, fires on its own examples and stays silent on its counter-examples. */
import { describe, expect, it } from '@jest/globals';
import { parsePattern } from '../../../ingest/extract/engine/pattern.ts';
import { LexiconFile, RuleFile, TitlesFile } from '../../../ingest/extract/engine/rule.ts';
import { readYaml } from '../../../ingest/extract/engine/rules.ts';
import { loadGazetteer } from '../../../ingest/extract/gazetteer/load.ts';
import { ruleSources } from '../../../ingest/extract/rules-page.ts';
import { fold } from '../../../ingest/extract/text/fold.ts';
import { tokenKeys } from '../../../ingest/extract/text/tokens.ts';
import { LANGUAGES } from '../../../model/vocabulary.ts';
import { differences, read } from './facts.ts';

const pack = (language: string, file: string) =>
  readYaml(new URL(`../../../ingest/extract/languages/${language}/${file}`, import.meta.url));

describe.each(LANGUAGES)('rules of %s', (language) => {
  const rules = ruleSources(language);

  it('have the form of the schema and ids of their own', () => {
    RuleFile.parse(rules);
    LexiconFile.parse(pack(language, 'lexicon.yaml'));
    TitlesFile.parse(pack(language, 'titles.yaml'));
    expect(new Set(rules.map((r) => r.id)).size).toBe(rules.length);
    for (const r of rules) expect(r.id.startsWith(`${language}.`)).toBe(true);
  });

  it('use only classes that the lexicon has', () => {
    const classes = new Set(
      Object.keys(LexiconFile.parse(pack(language, 'lexicon.yaml')).classes).flatMap((k) => k.split('+')),
    );
    for (const made of rules) if ('class' in made.emit && made.emit.class) classes.add(made.emit.class);
    const computed = ['NUM', 'DAYNUM', 'YEARNUM', 'HYEARNUM'];
    const used = new Set(
      rules.flatMap((r) =>
        [r.pattern].flat().flatMap((p) => [...p.matchAll(/%([A-Z_]+)/g)].map((m) => m[1] as string)),
      ),
    );
    expect([...used].filter((c) => !classes.has(c) && !computed.includes(c))).toEqual([]);
  });

  it('name nobody', () => {
    const surnames = new Set(
      loadGazetteer().officials.flatMap((o) => o.names[language].map((n) => tokenKeys(n).at(-1) as string)),
    );
    const words = rules.flatMap((r) => [r.pattern].flat().flatMap((p) => p.split(/[\s|()[\]?*]+/))).map(fold);
    expect(words.filter((w) => w.length > 3 && surnames.has(w))).toEqual([]);
  });

  it('parse, each with a trigger', () => {
    for (const r of rules)
      for (const p of [r.pattern].flat()) expect(parsePattern(p, fold).features.length).toBeGreaterThan(0);
  });

  const examples = rules.flatMap((r) => (r.examples ?? []).map((e) => [r.id, e.text, e] as const));
  it.each(examples)('%s reads: %s', (_id, text, e) => {
    expect(differences(read(language, text, e.on), e.facts)).toEqual([]);
  });

  const counters = rules.flatMap((r) => (r.counter ?? []).map((e) => [r.id, e.text, e] as const));
  it.each(counters)('%s is silent on: %s', (_id, text, e) => {
    expect(differences(read(language, text, e.on), e.facts)).toEqual([]);
  });
});
