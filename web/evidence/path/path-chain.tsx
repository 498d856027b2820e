/** One chain of a path: the entities in order, and between each two what joins them, with the newest sentence. */
import type { PathAnswer } from '../../../model/api/explore.ts';
import { useWords } from '../../language/use-words.ts';
import { isolate, select } from '../../view/store.ts';
import { EntityLink } from '../entity-link.tsx';
import { Word } from '../report.tsx';

type Path = PathAnswer['paths'][number];
type Hop = Path['hops'][number];

function HopItem({ hop }: { hop: Hop }) {
  const { t, count } = useWords();
  const { source, target, role, citation } = hop;
  return (
    <div className="hop">
      <p className="hop-head">
        <button
          type="button"
          className="link"
          onClick={() => select({ kind: 'line', lineKind: 'talked-with', source: source.id, target: target.id })}
        >
          {count('count.talks', hop.talks)}
        </button>
        {role !== 'party' && <span>{t(`path.role.${role}`)}</span>}
        <button type="button" className="link" onClick={() => select({ kind: 'talk', id: hop.talk })}>
          {t('path.newest')}
        </button>
      </p>
      <Word report={citation} />
    </div>
  );
}

/** The chain. */
export function PathChain({ path: { entities, hops } }: { path: Path }) {
  const { t, count } = useWords();
  const [first] = entities;
  if (!first) return null;
  return (
    <li className="path">
      <p className="path-length">
        {count('path.steps', hops.length)}
        <button type="button" className="link" onClick={() => isolate(entities.map((e) => e.id))}>
          {t('path.only')}
        </button>
      </p>
      <p className="path-stop">
        <EntityLink entity={first} dot />
      </p>
      {hops.map((hop) => (
        <div key={`${hop.source.id}|${hop.target.id}`}>
          <HopItem hop={hop} />
          <p className="path-stop">
            <EntityLink entity={hop.target} dot />
          </p>
        </div>
      ))}
    </li>
  );
}
