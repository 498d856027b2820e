/** `demarche rules coverage`: which rules serve how many texts. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { DemarcheError } from '../../../model/errors.ts';
import { print, printJson, printTable, warn } from '../output.ts';

const SAMPLE = fileURLToPath(new URL('../../../ingest/sample', import.meta.url));

/** Adds the command. */
export function addRules(program: Command): void {
  const rules = program.command('rules').description('The rules that read talks and statements.');
  rules
    .command('coverage')
    .description('Count the texts that each rule serves; tell the rules that serve one text only, or none.')
    .argument('[paths...]', 'files, folders and JSON Lines of articles; the sample when not given')
    .option('--json', 'as JSON')
    .action(async (paths: string[], { json }: { json?: boolean }) => {
      const [{ RuleCoverage }, { readTexts }] = await Promise.all([
        import('../../../ingest/evaluate/rule-coverage.ts'),
        import('../../../ingest/evaluate/articles.ts'),
      ]);
      const coverage = new RuleCoverage();
      let refused = 0;
      for await (const { item, article, error } of readTexts(paths.length > 0 ? paths : [SAMPLE])) {
        try {
          if (!article) throw error;
          coverage.add(article, path.relative('', item));
        } catch (thrown) {
          if (!(thrown instanceof DemarcheError)) throw thrown;
          refused += 1;
          warn(`${item}: ${thrown.message}`);
        }
      }
      const { texts } = coverage;
      const all = coverage.all();
      const once = all.filter((r) => r.texts === 1);
      const never = all.filter((r) => r.texts === 0);
      if (json)
        printJson({ texts, refused, rules: all, once: once.map((r) => r.rule), never: never.map((r) => r.rule) });
      else {
        printTable(
          ['rule', 'texts', 'matched', 'reads'],
          all.filter((r) => r.texts > 1).map((r) => [r.rule, String(r.texts), String(r.matched), r.gloss]),
        );
        print('');
        print(`Rules that serve one text only: ${once.length}`);
        for (const r of once) print(`  ${r.rule}  (${r.example}): ${r.gloss}`);
        print(`Rules that serve none: ${never.length}`);
        for (const r of never) print(`  ${r.rule}${r.matched > 0 ? ` (matched in ${r.matched})` : ''}: ${r.gloss}`);
        print(`${all.length} rules over ${texts.ar} Arabic, ${texts.en} English and ${texts.ru} Russian texts`);
      }
      if (refused > 0) process.exitCode = 1;
    });
}
