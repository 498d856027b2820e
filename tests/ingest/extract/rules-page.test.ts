/** The page of rules in docs is the one that the rules give. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { rulesPage } from '../../../ingest/extract/rules-page.ts';

it('docs/rules.md is generated from the rules', () => {
  const page = new URL('../../../docs/rules.md', import.meta.url);
  if (process.env.WRITE_RULES_PAGE) writeFileSync(page, rulesPage());
  expect(readFileSync(page, 'utf8')).toBe(rulesPage());
});
