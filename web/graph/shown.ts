/** Whom the picture shows: by type, without those taken off, and only those asked for with whom they are joined to. */
import type { GraphAnswer } from '../../model/api/common.ts';
import type { View } from '../view/view.ts';
import type { NodeKind } from './palette.ts';

/** Decides for each entity of an answer. */
export function shownBy(
  answer: Pick<GraphAnswer, 'edges'>,
  { types, hidden, isolated, alone: withoutJoined }: Pick<View, 'types' | 'hidden' | 'isolated' | 'alone'>,
): (id: string, kind: NodeKind) => boolean {
  const away = new Set(hidden);
  const wanted = new Set<string>(types);
  const alone = new Set(isolated);
  if (alone.size > 0 && !withoutJoined) {
    const asked = new Set(isolated);
    for (const { source, target } of answer.edges) {
      if (asked.has(source)) alone.add(target);
      if (asked.has(target)) alone.add(source);
    }
  }
  return (id, kind) => !away.has(id) && (wanted.size === 0 || wanted.has(kind)) && (alone.size === 0 || alone.has(id));
}
