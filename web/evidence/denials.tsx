/** Who denies a talk, in their words; each leads to the statement. */
import type { TalkAnswer } from '../../model/api/facts.ts';
import { useWords } from '../language/use-words.ts';
import { select } from '../view/store.ts';
import { EntityLink } from './entity-link.tsx';

/** The denials of a talk that somebody reports; nothing where there are none, or where the talk is known by its denial alone. */
export function Denials({ talk }: { talk: Pick<TalkAnswer, 'denials' | 'status'> }) {
  const { t } = useWords();
  if (talk.denials.length === 0 || talk.status === 'denied') return null;
  return (
    <section className="contradiction">
      <h3 className="section">{t('talk.deniedBy')}</h3>
      <ul className="plain">
        {talk.denials.map(({ id, speaker, text }) => (
          <li key={id}>
            <EntityLink entity={speaker} dot />{' '}
            <button type="button" className="link" dir="auto" onClick={() => select({ kind: 'statement', id })}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
