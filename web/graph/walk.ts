/** What the keys do on the canvas. Physical keys are compared where letters are meant, so that every keyboard works. */
import type { KeyboardEvent } from 'react';
import type { DrawnGraph } from './build.ts';
import { directionOf, nextNode } from './pick.ts';
import { ranksOf } from './scene.ts';

/** What a key asks for. */
export type KeyAct =
  | { act: 'walk'; to: string }
  | { act: 'move'; id: string; by: { x: number; y: number } }
  | { act: 'open' | 'also' | 'menu'; id: string }
  | { act: 'zoom'; direction: 'in' | 'out' | 'fit' }
  | { act: 'fit-selection' };

/** Pixels that one key press moves a name by. */
const STEP = 12;

/** What a key press means when the keyboard stands on `at`; null when it means nothing here. */
export function keyAct(event: KeyboardEvent, graph: DrawnGraph, at: string | null): KeyAct | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const towards = directionOf(event.key);
  if (towards) {
    if (at === null) {
      const [strongest] = ranksOf(graph).nodes;
      return strongest === undefined ? null : { act: 'walk', to: strongest };
    }
    if (event.shiftKey) return { act: 'move', id: at, by: { x: towards.x * STEP, y: towards.y * STEP } };
    return { act: 'walk', to: nextNode(graph, at, event.key) ?? at };
  }
  if (at !== null) {
    if (event.key === 'Enter') return { act: 'open', id: at };
    if (event.key === ' ') return { act: 'also', id: at };
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return { act: 'menu', id: at };
  }
  if (event.key === '+' || event.key === '=') return { act: 'zoom', direction: 'in' };
  if (event.key === '-') return { act: 'zoom', direction: 'out' };
  if (event.key === '0') return { act: 'zoom', direction: 'fit' };
  return event.code === 'KeyF' ? { act: 'fit-selection' } : null;
}
