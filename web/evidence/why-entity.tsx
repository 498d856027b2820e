/** Why an entity is what it is: the ways in which articles name it, and what can be said of that. */
import { useState } from 'react';
import type { ExplainAnswer } from '../../model/api/review.ts';
import type { EntityRef } from '../../model/entity.ts';
import type { EntityType } from '../../model/vocabulary.ts';
import { Clash } from '../judging/clash.tsx';
import { EntitySearch } from '../judging/entity-field.tsx';
import { EntityName } from '../judging/entity-name.tsx';
import { useSaying } from '../judging/use-saying.ts';
import { useWords } from '../language/use-words.ts';
import { openArticle } from '../view/store.ts';

/** Namings shown at once. */
const AT_ONCE = 8;

/** Key of the words for a reason of resolution. */
export const reasonKey = (reason: string): string =>
  `why.reason.${reason
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')}`;

/** Says that an entity is another one wherever it is named. */
function Merge({ why, saying }: { why: ExplainAnswer; saying: ReturnType<typeof useSaying> }) {
  const { t, name } = useWords();
  const [into, setInto] = useState<EntityRef | null>(null);
  const type = (/^[a-z]+/.exec(why.id)?.[0] ?? 'topic') as EntityType;
  const { id: entity, basis } = why;
  return (
    <div className="why-merge">
      <EntitySearch label={t('why.mergeWith')} types={[type]} without={[entity]} onPick={setInto} />
      {into && (
        <button
          type="button"
          className="button primary"
          disabled={saying.isPending}
          onClick={() => saying.say({ body: { kind: 'merge', entity, into: into.id }, basis })}
        >
          {t('why.mergeInto')} <bdi>{name(into)}</bdi>
        </button>
      )}
    </div>
  );
}

/** The namings, and ways to merge or to tell apart. */
export function WhyEntity({ why }: { why: ExplainAnswer }) {
  const { t, count, number, list, date } = useWords();
  const [shown, setShown] = useState(AT_ONCE);
  const saying = useSaying();
  const { id: entity, basis, namings, gazetteer } = why;
  return (
    <section>
      <p className="note">{t(gazetteer ? 'why.inGazetteer' : 'why.notInGazetteer')}</p>
      <h4 className="section">{t('why.namings')}</h4>
      <ul className="why-namings">
        {namings.slice(0, shown).map((n) => (
          <li key={`${n.name}-${n.reason}-${n.given}`} className="why-naming">
            <p>
              <bdi className="outlet">{n.name}</bdi>{' '}
              <span className="note">
                {t(reasonKey(n.reason), { defaultValue: n.reason })}
                {n.score < 1 && ` · ${t('why.score', { n: number(Math.round(n.score * 100)) })}`} ·{' '}
                {count('why.articles', n.articles)}
                {n.offices.length > 0 && ` · ${list(n.offices)}`}
                {n.first && n.last && ` · ${date(n.first === n.last ? n.first : `${n.first}/${n.last}`)}`}
              </span>
            </p>
            {n.given && (
              <p className="note">
                {t('why.bySomebody')}: <EntityName id={n.given} />
              </p>
            )}
            <p className="why-links-row">
              <button
                type="button"
                className="link"
                onClick={() => openArticle({ id: n.example, start: null, end: null })}
              >
                {t('why.example')}
              </button>
              <button
                type="button"
                className="link"
                disabled={saying.isPending}
                onClick={() =>
                  saying.say({ body: { kind: 'distinguish', article: n.example, entity, into: null }, basis })
                }
              >
                {t('why.somebodyElse')}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {namings.length > shown && (
        <button type="button" className="link" onClick={() => setShown(namings.length)}>
          {count('evidence.more', namings.length - shown)}
        </button>
      )}
      {!gazetteer && <Merge why={why} saying={saying} />}
      {saying.error && <Clash error={saying.error} onAgain={saying.again} />}
    </section>
  );
}
