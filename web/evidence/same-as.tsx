/** Chooses another talk of the same sides that a report tells of. */
import type { ReportReason } from '../../model/api/review.ts';
import { call } from '../api/client.ts';
import { useTalk, useTalks } from '../api/hooks.ts';
import { ofPair, say } from '../judging/judge.ts';
import { useWords } from '../language/use-words.ts';
import { Dialog } from '../widgets/dialog.tsx';
import { Loading } from '../widgets/states.tsx';
import { StatusMark } from './status-mark.tsx';
import { talkKind, talkTitle } from './talk-title.ts';

/** Talks offered, the nearest in time first. */
const MOST = 12;

interface Props {
  /** Id of the talk that the report tells of now. */
  talk: string;
  onClose: () => void;
  /** Gets work that says it of a report under a name. */
  onPick: (work: (report: ReportReason, name: string) => Promise<unknown>) => void;
}

const joinTo =
  (other: string) =>
  async (report: ReportReason, name: string): Promise<void> => {
    const [first] = (await call('explain', { params: { id: other } })).reports;
    if (first) await say(ofPair('same', report, first), name);
  };

/** The choice as a dialog. */
export function SameAs({ talk: id, onClose, onPick }: Props) {
  const words = useWords();
  const { t, date } = words;
  const talk = useTalk(id).data;
  const sides = [...new Set(talk?.participants.filter((p) => p.roles.includes('party')).map((p) => p.side))].slice(
    0,
    2,
  );
  const near = useTalks({ participant: sides }, sides.length > 0);
  const day = (from: string | null): number => (from ? Date.parse(from) : Number.NaN);
  const distance = (from: string | null): number => Math.abs(day(from) - day(talk?.dateFrom ?? null));
  const others = (near.data?.items ?? [])
    .filter((other) => other.id !== talk?.id)
    .sort((a, b) => (distance(a.dateFrom) || 0) - (distance(b.dateFrom) || 0))
    .slice(0, MOST);
  return (
    <Dialog title={t('why.sameTitle')} onClose={onClose}>
      {!near.data && <Loading what={t('loading')} />}
      {near.data && others.length === 0 && <p>{t('why.noneNear')}</p>}
      <ul className="entity-hits same-hits">
        {others.map((other) => (
          <li key={other.id}>
            <button type="button" onClick={() => onPick(joinTo(other.id))}>
              <span className="option-name">
                <bdi>{talkTitle(other, words)}</bdi>
              </span>
              <span className="talk-when">
                <StatusMark status={other.status} />
                <span>{talkKind(other, words)}</span>
                <span>{date(other.date)}</span>
                {other.venue && (
                  <span>
                    <bdi>{words.name(other.venue)}</bdi>
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
