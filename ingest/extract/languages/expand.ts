/** Spells out the compact word lists of the packs: `встреч(а|и)`, `{m}` for a row of case endings. */
import type { Form } from './morphology.ts';

/** Rows of endings, each with the cases it marks. */
export type Endings = Readonly<Record<string, Readonly<Record<string, string>>>>;

const PART = /\(([^()]*)\)|\{(\w+)\}|[^({]+/g;

/** Every spelling of a compact entry; cases only where a `{row}` stands in it. */
export function expand(entry: string, endings: Endings): Form[] {
  let forms: Form[] = [{ text: '' }];
  for (const m of entry.matchAll(PART)) {
    const [whole, alternatives, row] = m;
    if (row !== undefined) {
      const table = Object.entries(endings[row] ?? {});
      forms = forms.flatMap((f) =>
        table.flatMap(([ending, cases]) => {
          const both = f.cases === undefined ? cases : [...f.cases].filter((c) => cases.includes(c)).join('');
          return both === '' ? [] : [{ text: f.text + ending, cases: both }];
        }),
      );
    } else {
      const options = alternatives === undefined ? [whole] : alternatives.split('|');
      forms = forms.flatMap((f) => options.map((o) => ({ ...f, text: f.text + o })));
    }
  }
  return forms;
}

/** The entries of a comma-separated list. */
export const splitWords = (list: string): string[] =>
  list
    .split(',')
    .map((w) => w.trim())
    .filter((w) => w !== '');
