/** Underlines words of the editor's text, with what is said of them on hovering. */
import { StateEffect, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { Mark } from './use-check.ts';

/** Replaces all marks. */
export const setMarks = StateEffect.define<readonly Mark[]>();

/** The word at a place, or the letter; null where the text has no such place. */
export function rangeOf(
  doc: Text,
  { line, column }: Pick<Mark, 'line' | 'column'>,
): { from: number; to: number } | null {
  if (line > doc.lines) return null;
  const { text, from, to } = doc.line(line);
  // A fault at the end of a text is shown on its last letter.
  const start = Math.min(column - 1, Math.max(0, text.length - 1));
  const word = /^[\p{L}\p{N}_]+/u.exec(text.slice(start))?.[0] ?? '.';
  const end = Math.min(from + start + word.length, to);
  return end > from + start ? { from: from + start, to: end } : null;
}

const decoration = (mark: Mark): Decoration =>
  Decoration.mark({ class: mark.fault ? 'cm-fault' : 'cm-warning', attributes: { title: mark.text } });

/** The marks as they stand; writing moves them along. */
export const marksField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let now = marks.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(setMarks)) continue;
      const ranges = effect.value.flatMap((mark) => {
        const range = rangeOf(transaction.newDoc, mark);
        return range ? [decoration(mark).range(range.from, range.to)] : [];
      });
      now = Decoration.set(ranges, true);
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});
