/** Names of entities of which only the id is known. */
import type { EntityRef } from '../../model/entity.ts';
import { useEntity } from '../api/hooks.ts';
import { useWords } from '../language/use-words.ts';

/** Entities at hand, by id. */
export type Known = ReadonlyMap<string, Pick<EntityRef, 'name' | 'names'>>;

/** The name of an entity: of those at hand, else fetched; its id where it is not in the graph any more. */
export function EntityName({ id, known }: { id: string; known?: Known }) {
  const { name } = useWords();
  const here = known?.get(id);
  const fetched = useEntity(id, here === undefined);
  const entity = here ?? fetched.data;
  return <bdi>{entity ? name(entity) : fetched.isError ? id.slice(id.indexOf(':') + 1) : '…'}</bdi>;
}

/** Names of several, one after another. */
export function EntityNames({ ids, known }: { ids: readonly string[]; known?: Known }) {
  const { language } = useWords();
  return (
    <>
      {ids.map((id, i) => (
        <span key={id}>
          {i > 0 && (language === 'ar' ? '، ' : ', ')}
          <EntityName id={id} {...(known ? { known } : {})} />
        </span>
      ))}
    </>
  );
}
