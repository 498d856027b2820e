/** An entity's name as a button that selects it. */
import type { EntityRef } from '../../model/entity.ts';
import { useWords } from '../language/use-words.ts';
import { select } from '../view/store.ts';

/** A name to press; `dot` adds the colour of its type. */
export function EntityLink({ entity, dot = false }: { entity: EntityRef; dot?: boolean }) {
  const { name } = useWords();
  return (
    <button type="button" className="link" onClick={() => select({ kind: 'node', id: entity.id })}>
      {dot && <span className={`dot dot-${entity.type}`} aria-hidden="true" />}
      <bdi>{name(entity)}</bdi>
    </button>
  );
}
