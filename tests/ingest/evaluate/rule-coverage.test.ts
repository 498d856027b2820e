/** The use of rules: counted by texts, whatever the number of sentences. */
import { expect, it } from '@jest/globals';
import { RuleCoverage } from '../../../ingest/evaluate/rule-coverage.ts';
import { readArticleInput } from '../../../ingest/sources/article.ts';

it('counts texts, not sentences, and names the first', () => {
  const coverage = new RuleCoverage();
  expect(coverage.all().every((r) => r.texts === 0 && r.matched === 0 && r.example === null)).toBe(true);
  const talk = 'Egypt and Ethiopia held talks in Cairo.';
  coverage.add(readArticleInput({ text: `${talk} Japan and India held talks in Delhi.` }), 'first');
  coverage.add(readArticleInput({ text: talk }), 'second');
  coverage.add(readArticleInput({ text: 'Oil rose two per cent on Tuesday.' }), 'third');
  expect(coverage.texts).toEqual({ ar: 0, en: 3, ru: 0 });
  const used = coverage.all().filter((r) => r.texts > 0 && r.rule.includes('.talk.'));
  expect(used).toEqual([expect.objectContaining({ language: 'en', texts: 2, matched: 2, example: 'first' })]);
  expect(used[0]?.rule).toMatch(/^en\.talk\./);
  expect(used[0]?.gloss).not.toBe('');
});

it('counts the rules that put mentions together', () => {
  const coverage = new RuleCoverage();
  coverage.add(readArticleInput({ text: 'Kenyan Foreign Minister Peter Otieno spoke on Tuesday.' }), 'only');
  const used = coverage.all().filter((r) => r.texts > 0);
  expect(used.some((r) => r.rule.startsWith('en.titles.') && r.example === 'only')).toBe(true);
  expect(used.some((r) => r.rule.startsWith('en.dates.'))).toBe(true);
});

it('lists the rules of every language, each once', () => {
  const rules = new RuleCoverage().all();
  expect(new Set(rules.map((r) => r.rule)).size).toBe(rules.length);
  expect(new Set(rules.map((r) => r.language))).toEqual(new Set(['ar', 'en', 'ru']));
  expect(rules.every((r) => /^[a-z]{2}\.(talk|say|titles|bodies|groups|dates)\./.test(r.rule))).toBe(true);
});
