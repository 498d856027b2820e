/** Counts how many texts each rule serves, so that rules nobody needs, or one text only, can be found. */
import type { Article } from '../../model/article.ts';
import { LANGUAGES, type Language } from '../../model/vocabulary.ts';
import { languagePack } from '../extract/languages/pack.ts';
import { readArticle } from '../extract/read-article.ts';

/** How one rule did. */
export interface RuleUse {
  rule: string;
  language: Language;
  gloss: string;
  /** Texts in which it read a fact, or put a mention together, alone or with other rules. */
  texts: number;
  /** Texts in which its pattern matched, with or without a fact. */
  matched: number;
  /** Name of the first text it served. */
  example: string | null;
}

/** Collects the use of every rule, one article at a time, so that any number of articles fits into memory. */
export class RuleCoverage {
  /** Texts counted, by language. */
  readonly texts: Record<Language, number> = { ar: 0, en: 0, ru: 0 };
  private readonly uses = new Map<string, RuleUse>();

  constructor() {
    for (const language of LANGUAGES)
      for (const { id, gloss } of languagePack(language).rules)
        this.uses.set(id, { rule: id, language, gloss, texts: 0, matched: 0, example: null });
  }

  /** Counts one article under the name it is to be shown with; throws as `extractArticle` does. */
  add(article: Article, name: string): void {
    const { language, context } = readArticle(article);
    this.texts[language] += 1;
    const made = new Set(context.chunks.map((c) => c.rule));
    for (const f of context.fired) if (f.outcome === 'talk' || f.outcome === 'statement') made.add(f.rule);
    for (const rule of new Set([...context.fired.map((f) => f.rule), ...made])) {
      const use = this.uses.get(rule);
      if (!use) continue;
      use.matched += 1;
      if (!made.has(rule)) continue;
      use.texts += 1;
      use.example ??= name;
    }
  }

  /** Use of every rule, those that serve most texts first, by language. */
  all(): RuleUse[] {
    return [...this.uses.values()].sort(
      (a, b) =>
        LANGUAGES.indexOf(a.language) - LANGUAGES.indexOf(b.language) ||
        b.texts - a.texts ||
        b.matched - a.matched ||
        (a.rule < b.rule ? -1 : 1),
    );
  }
}
