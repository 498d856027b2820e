/** A text in its own direction with its facts marked; the chosen sentence stands out and is brought into view. */
import { useEffect, useMemo, useRef } from 'react';
import type { EntityType } from '../../model/vocabulary.ts';
import { directionOf } from '../language/names.ts';
import { type Annotation, cut } from './annotate.ts';

/** What a span of a text can be: the sentence of a fact, or the name of an entity. */
export type Mark = { kind: 'fact'; id: string } | { kind: 'name'; type: EntityType; id: string };

interface Props {
  text: string;
  language: string;
  marks: Annotation<Mark>[];
  /** The chosen sentence, by offsets. */
  chosen: { start: number; end: number } | null;
  /** A click on a marked sentence chooses its fact; `start` tells which of its sentences. */
  onFact: (id: string, start: number, end: number) => void;
}

/** Shows the text; a piece under several facts answers to the first of them. */
export function AnnotatedText({ text, language, marks, chosen, onFact }: Props) {
  const pieces = useMemo(() => cut(text, marks), [text, marks]);
  const first = useRef<HTMLElement>(null);
  const key = chosen ? `${chosen.start}-${chosen.end}` : '';
  useEffect(() => {
    if (key) first.current?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [key]);
  const firstChosen = chosen ? pieces.find((p) => p.start >= chosen.start && p.end <= chosen.end) : undefined;
  return (
    <div className="article-text" lang={language} dir={directionOf(language)}>
      {pieces.map((piece) => {
        const fact = piece.covers.find((m) => m.kind === 'fact');
        const name = piece.covers.find((m) => m.kind === 'name');
        const content = name ? <span className={`name name-${name.type}`}>{piece.text}</span> : piece.text;
        if (!fact) return <span key={piece.start}>{content}</span>;
        const isChosen = chosen !== null && piece.start >= chosen.start && piece.end <= chosen.end;
        const span = marks.find((m) => m.data === fact);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list of facts beside the text does the same by keyboard
          <mark
            key={piece.start}
            ref={piece === firstChosen ? first : undefined}
            className={isChosen ? 'chosen' : undefined}
            data-start={piece.start}
            onClick={() => span && onFact(fact.id, span.start, span.end)}
          >
            {content}
          </mark>
        );
      })}
    </div>
  );
}
