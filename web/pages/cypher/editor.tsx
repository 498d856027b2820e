/** The Cypher editor: CodeMirror in a shadow root, where its style sheets need no exception from the content security policy. */
import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { minimalSetup } from 'codemirror';
import { useEffect, useRef } from 'react';
import type { CypherSchemaAnswer } from '../../../model/api/work.ts';
import { completions } from './completion.ts';
import { marksField, setMarks } from './marks.ts';
import type { Mark } from './use-check.ts';

interface Props {
  value: string;
  label: string;
  onChange: (text: string) => void;
  onRun: () => void;
  marks: readonly Mark[];
  /** Names of the running graph; null until they are known. */
  schema: CypherSchemaAnswer | null;
}

/** Offers what may stand where a word is written; after a sign that wants a name, without a letter of it too. */
const completing =
  (schema: () => CypherSchemaAnswer | null) =>
  (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/[\p{L}\p{N}_]*/u);
    const before = context.state.sliceDoc(0, word?.from ?? context.pos);
    if (!word || (word.from === word.to && !context.explicit && !/[:.]$/.test(before))) return null;
    const options = completions(before, schema());
    // An empty answer would be kept while the word grows, though the names may be here by then.
    return options.length === 0 ? null : { from: word.from, options, validFor: /^[\p{L}\p{N}_]*$/u };
  };

const theme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: '0.875rem', height: '100%' },
  '.cm-content': { fontFamily: 'var(--mono)', caretColor: 'var(--ink)', padding: '0.75rem' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--accent-wash)',
  },
  '.cm-fault': { textDecoration: 'underline wavy var(--danger)', textUnderlineOffset: '0.2em' },
  '.cm-warning': { textDecoration: 'underline dotted var(--ink-2)', textUnderlineOffset: '0.2em' },
  '.cm-tooltip': { background: 'var(--paper)', border: '1px solid var(--rule-strong)', color: 'var(--ink)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    minHeight: '1.5rem',
    padding: '0.25rem 0.5rem',
    fontFamily: 'var(--mono)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': { background: 'var(--ink)', color: 'var(--paper)' },
});

const colors = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--country)', fontWeight: '600' },
  { tag: [tags.string, tags.number], color: 'var(--official)' },
  { tag: tags.comment, color: 'var(--ink-3)' },
  { tag: [tags.atom, tags.standard(tags.name), tags.definition(tags.variableName)], color: 'var(--organization)' },
]);

/** The editor; Ctrl or Cmd with Enter runs. */
export default function Editor({ value, label, onChange, onRun, marks, schema }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView | null>(null);
  const latest = useRef({ onChange, onRun, value, schema });
  latest.current = { onChange, onRun, value, schema };

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open', delegatesFocus: true });
    const view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: latest.current.value,
        extensions: [
          keymap.of([
            {
              key: 'Mod-Enter',
              run: () => {
                latest.current.onRun();
                return true;
              },
            },
          ]),
          minimalSetup,
          EditorView.lineWrapping,
          StreamLanguage.define(cypher),
          syntaxHighlighting(colors),
          autocompletion({ override: [completing(() => latest.current.schema)], icons: false }),
          EditorView.contentAttributes.of({ 'aria-label': label }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onChange(update.state.doc.toString());
          }),
          marksField,
          theme,
        ],
      }),
    });
    editor.current = view;
    return () => {
      editor.current = null;
      view.destroy();
    };
  }, [label]);

  useEffect(() => {
    const view = editor.current;
    if (!view || view.state.doc.toString() === value) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: value } });
  }, [value]);

  useEffect(() => {
    editor.current?.dispatch({ effects: setMarks.of(marks) });
  }, [marks]);

  return <div className="editor" dir="ltr" ref={host} data-testid="editor" />;
}
