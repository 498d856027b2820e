/** Those an entity is joined to within the filters, the strongest first, each a way to the line between them. */
import { useState } from 'react';
import type { DossierAnswer } from '../../model/api/explore.ts';
import type { EntityRef } from '../../model/entity.ts';
import { useWords } from '../language/use-words.ts';
import { openDossier, select } from '../view/store.ts';
import type { LineKind } from '../view/view.ts';
import { lineOf } from './line-of.ts';

/** Partners shown at first. */
const AT_FIRST = 10;
/** Partners that the server sends at most. */
const MOST = 50;

interface Joined {
  entity: EntityRef;
  count: number;
}

function JoinedList({ of, kind, list }: { of: string; kind: LineKind; list: Joined[] }) {
  const { t, name, number, count } = useWords();
  const [all, setAll] = useState(false);
  const first = list[0];
  if (!first) return null;
  return (
    <section>
      <h3 className="section">{t(`entity.joined.${kind}`)}</h3>
      <ol className="partners">
        {list.slice(0, all ? MOST : AT_FIRST).map(({ entity, count: n }) => (
          <li key={entity.id}>
            <button type="button" className="partner" onClick={() => select(lineOf(of, entity.id))}>
              <span className="partner-name">
                <bdi>{name(entity)}</bdi>
              </span>
              <span className="partner-bar" aria-hidden="true">
                <span style={{ inlineSize: `${(n / first.count) * 100}%` }} />
              </span>
              <span className="figure">{number(n)}</span>
            </button>
          </li>
        ))}
      </ol>
      {!all && list.length > AT_FIRST && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {count('evidence.more', list.length - AT_FIRST)}
        </button>
      )}
      {all && list.length >= MOST && (
        <button type="button" className="link" onClick={() => openDossier(of)}>
          {t('entity.strongest')}
        </button>
      )}
    </section>
  );
}

/** Lists of whom it talked with or who spoke to it, where and about what. */
export function Partners({ dossier: { of, partners, venues, topics } }: { dossier: DossierAnswer }) {
  const kind = lineOf(of.id, '').lineKind;
  const talked = partners.map(({ entity, held, planned, off, statements }) => ({
    entity,
    count: kind === 'spoke-to' ? statements : held + planned + off,
  }));
  const joined: [LineKind, Joined[]][] = [
    [kind, talked],
    ...(kind === 'talked-with'
      ? ([
          ['met-at', venues],
          ['talked-about', topics],
        ] as [LineKind, Joined[]][])
      : []),
  ];
  return joined.map(([lineKind, list]) => <JoinedList key={lineKind} of={of.id} kind={lineKind} list={list} />);
}
