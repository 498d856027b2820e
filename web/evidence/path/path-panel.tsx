/** How two or more are connected: up to three chains of talks within the period, each step with its newest sentence. */
import type { PathAnswer } from '../../../model/api/explore.ts';
import { usePath } from '../../api/hooks.ts';
import { EntitySearch } from '../../judging/entity-field.tsx';
import { EntityName, type Known } from '../../judging/entity-name.tsx';
import { useWords } from '../../language/use-words.ts';
import { change, findPath, useView } from '../../view/store.ts';
import { Icon } from '../../widgets/icon.tsx';
import { Failure, Loading, Nothing } from '../../widgets/states.tsx';
import { ACTORS } from '../talks-of.ts';
import { PathChain } from './path-chain.tsx';

/** Entities that the answer names already. */
const knownIn = (answer: PathAnswer | undefined): Known =>
  new Map(answer?.paths.flatMap((path) => path.entities).map((e) => [e.id, e]));

function Ends({ ids, known }: { ids: string[]; known: Known }) {
  const { t } = useWords();
  return (
    <>
      <ol className="chips path-ends" aria-label={t('path.between')}>
        {ids.map((id) => (
          <li key={id}>
            <button type="button" className="chip" onClick={() => findPath(ids.filter((other) => other !== id))}>
              <span className="visually-hidden">{t('review.takeOut')} </span>
              <EntityName id={id} known={known} /> <Icon name="close" />
            </button>
          </li>
        ))}
      </ol>
      <EntitySearch
        label={t(ids.length < 2 ? 'path.addOther' : 'path.add')}
        types={ACTORS}
        without={ids}
        onPick={({ id }) => findPath([...ids, id])}
      />
    </>
  );
}

/** Says that there is none, and offers the nearest period that has some. */
function None({ wider }: { wider: PathAnswer['wider'] }) {
  const { t, count, day } = useWords();
  if (!wider) return <Nothing what={t('path.never')} />;
  const { from, to, paths } = wider;
  const period =
    from && to
      ? t('path.fromTo', { from: day(from), to: day(to) })
      : from
        ? t('path.from', { from: day(from) })
        : to
          ? t('path.to', { to: day(to) })
          : t('path.wholeTime');
  return (
    <Nothing
      what={t('path.none')}
      action={t('path.widen', { paths: count('path.paths', paths), period })}
      act={() => change({ from, to })}
    />
  );
}

/** The panel. */
export function PathPanel() {
  const { t, count, day } = useWords();
  const v = useView((state) => state);
  const answer = usePath(v.path, v);
  const known = knownIn(answer.data);
  const period =
    v.from || v.to
      ? t(v.from && v.to ? 'path.fromTo' : v.from ? 'path.from' : 'path.to', {
          from: v.from ? day(v.from) : '',
          to: v.to ? day(v.to) : '',
        })
      : t('path.wholeTime');
  return (
    <>
      <header className="evidence-head">
        <p className="kicker">{t('path.kicker')}</p>
        <h2>{t('path.title')}</h2>
        <Ends ids={v.path} known={known} />
        <p className="note">{t('path.of', { period })}</p>
        <div className="evidence-actions">
          <button type="button" className="button" onClick={() => findPath([])}>
            {t('path.end')}
          </button>
        </div>
      </header>
      {v.path.length < 2 && <p className="note">{t('path.needsTwo')}</p>}
      {v.path.length > 1 && answer.isPending && <Loading what={t('path.loading')} />}
      {answer.isError && <Failure error={answer.error} retry={answer.refetch} />}
      {answer.data && v.path.length > 1 && (
        <>
          {answer.data.paths.length > 0 ? (
            <h3 className="section">{count('path.paths', answer.data.paths.length)}</h3>
          ) : (
            <None wider={answer.data.wider} />
          )}
          <ol className="paths">
            {answer.data.paths.map((path) => (
              <PathChain key={path.entities.map((e) => e.id).join('|')} path={path} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}
