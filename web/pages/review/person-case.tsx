/** A case of a person whom no gazetteer knows: how articles name them, and who they may be. */
import { useState } from 'react';
import type { ReviewItem } from '../../../model/api/review.ts';
import type { EntityRef } from '../../../model/entity.ts';
import { useEntity, useExplain } from '../../api/hooks.ts';
import { EntitySearch } from '../../judging/entity-field.tsx';
import { EntityName } from '../../judging/entity-name.tsx';
import { InText } from '../../judging/in-text.tsx';
import { otherNames } from '../../language/names.ts';
import { useWords } from '../../language/use-words.ts';
import { Failure, Loading } from '../../widgets/states.tsx';
import { type Action, Actions, useActionKeys } from './actions.tsx';
import { decide } from './session.ts';

interface CandidateProps {
  person: EntityRef;
  number: number;
  chosen: boolean;
  onChoose: () => void;
}

function Candidate({ person, number, chosen, onChoose }: CandidateProps) {
  const { name, language, count } = useWords();
  const details = useEntity(person.id);
  return (
    <li className={chosen ? 'candidate chosen' : 'candidate'}>
      <label className="choice-head">
        <input type="radio" name="candidate" checked={chosen} onChange={onChoose} />
        <span>
          <span className="outlet">
            <bdi>{name(person)}</bdi>
          </span>
          <span className="other-names">
            {otherNames(person, language).map((o) => (
              <bdi key={o.text} lang={o.lang}>
                {o.text}
              </bdi>
            ))}
          </span>
          <span className="candidate-more">
            {person.country && (
              <span>
                <EntityName id={`country:${person.country}`} />
              </span>
            )}
            {details.data?.offices.slice(0, 2).map((o) => (
              <bdi key={o.title + o.of}>{o.titles?.[language] ?? o.title}</bdi>
            ))}
            {details.data && <span>{count('count.talks', details.data.counts.talks)}</span>}
          </span>
        </span>
        {number <= 9 && (
          <span className="key" aria-hidden="true">
            {number}
          </span>
        )}
      </label>
    </li>
  );
}

/** The case. */
export function PersonCase({ item, items }: { item: ReviewItem; items: readonly ReviewItem[] }) {
  const { t, count } = useWords();
  const { entity } = item;
  const x = useExplain(entity?.id ?? null);
  const [found, setFound] = useState<EntityRef[]>([]);
  const [chosen, setChosen] = useState<string | null>(item.candidates[0]?.id ?? null);
  const people = [...found, ...item.candidates.filter((c) => !found.some((f) => f.id === c.id))];
  useActionKeys(people.slice(0, 9).map((p, i) => ({ key: String(i + 1), run: () => setChosen(p.id) })));
  if (x.isPending) return <Loading what={t('evidence.loading')} />;
  if (x.isError) return <Failure error={x.error} retry={x.refetch} />;
  if (!entity) return null;
  const { basis } = x.data;
  const actions: Action[] = [
    {
      key: 'A',
      label: t('review.confirm'),
      primary: chosen === null,
      disabled: x.isFetching,
      run: () => decide(items, item.id, 'confirmed', { body: { kind: 'confirm', entity: entity.id }, basis }),
    },
    {
      key: 'M',
      label: t('review.merge'),
      primary: chosen !== null,
      disabled: chosen === null || x.isFetching,
      run: () =>
        chosen !== null &&
        decide(items, item.id, 'merged', { body: { kind: 'merge', entity: entity.id, into: chosen }, basis }),
    },
  ];
  return (
    <>
      <div className="person">
        <section>
          <h3 className="section">{t('review.namings')}</h3>
          <ul className="namings">
            {x.data.namings.map((n) => (
              <li key={n.name + n.reason}>
                <p>
                  <span className="outlet">
                    <bdi>{n.name}</bdi>
                  </span>{' '}
                  <span className="note">{count('why.articles', n.articles)}</span>
                </p>
                <InText article={n.example} at={{ name: n.name }} />
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3 className="section">{t('review.maybe')}</h3>
          {people.length === 0 && <p className="note">{t('review.nobodyAlike')}</p>}
          <ol className="candidates">
            {people.map((p, i) => (
              <Candidate
                key={p.id}
                person={p}
                number={i + 1}
                chosen={chosen === p.id}
                onChoose={() => setChosen(p.id)}
              />
            ))}
          </ol>
          <EntitySearch
            label={t('review.searchPerson')}
            types={['official']}
            without={[entity.id, ...people.map((p) => p.id)]}
            onPick={({ id, type, name, names, country }) => {
              setFound((f) => [{ id, type, name, names, country }, ...f]);
              setChosen(id);
            }}
          />
        </section>
      </div>
      <Actions actions={actions} />
    </>
  );
}
