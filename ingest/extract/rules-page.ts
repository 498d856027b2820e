/** Writes the page of all rules, with what each reads and the sentences that show it. */
import { LANGUAGES, type Language } from '../../model/vocabulary.ts';
import type { RuleSource } from './engine/rule.ts';
import { readRules } from './engine/rules.ts';

const TITLES: Record<Language, string> = { ar: 'Arabic', en: 'English', ru: 'Russian' };

/** Every rule of a language as its files hold it: chunks first, then facts. */
export function ruleSources(language: Language): RuleSource[] {
  const folder = new URL(`./languages/${language}/`, import.meta.url);
  return [...readRules(new URL('chunks/', folder)), ...readRules(new URL('rules/', folder))];
}

const code = (s: string) => `\`${s.replace(/\|/g, '\\|')}\``;

function entry(rule: RuleSource): string {
  const patterns = Array.isArray(rule.pattern) ? rule.pattern : [rule.pattern];
  const lines = [`### ${rule.id}`, '', rule.gloss, '', ...patterns.map((p) => `    ${p}`), ''];
  for (const e of rule.examples ?? []) lines.push(`- ${e.text}  \n  → ${e.facts.map(code).join(', ') || 'nothing'}`);
  for (const e of rule.counter ?? []) lines.push(`- not: ${e.text}`);
  return lines.join('\n').trimEnd();
}

/** The page in Markdown. */
export function rulesPage(): string {
  const parts = LANGUAGES.map((l) => `## ${TITLES[l]}\n\n${ruleSources(l).map(entry).join('\n\n')}`);
  const head = [
    '# Rules',
    '',
    'Generated from `ingest/extract/languages/*/{chunks,rules}/*.yaml`; write it again with',
    '`npm run rules`.',
    '',
    'Atoms: `word`, `[a|b]`, `%CLASS` (words of `lexicon.yaml`), `X:type` binds a role (`A`, `B`, `C` parties, `H` host,',
    '`M` mediator, `V` venue, `S` speaker, `O` outlet, `W` carrier; in chunks `N` state, `T` office, `P` person, `K` body,',
    '`O` organisation, `L` place), `X:type+` a coordinated list, `..{m,n}` a short gap, `...` a gap over adjuncts of the',
    'clause, `( … )?` and `*`, `!` not, `^` the trigger.',
  ];
  return `${head.join('\n')}\n\n${parts.join('\n\n')}\n`;
}
