/** The steps that were made and taken back, as a list to go to any of them at once. */
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useWords } from '../language/use-words.ts';
import { knownEntity } from '../view/known-names.ts';
import { type Step, stepsOf } from '../view/steps.ts';
import { redo, type Undoable, undo, useHistory, useView } from '../view/store.ts';
import { Icon } from '../widgets/icon.tsx';

/** Parts of the view whose values are words of the interface, with the section that has them. */
const WORDED: Partial<Record<Step['field'], string>> = {
  status: 'status',
  kind: 'kind',
  form: 'form',
  level: 'level',
  types: 'type',
  told: 'language',
  show: 'steps.show',
  layout: 'steps.layouts',
  size: 'steps.sizes',
  colour: 'steps.colours',
  labels: 'steps.labelling',
  page: 'nav',
};

/** At most so many values of a step are told. */
const TOLD = 3;

/** A step in words: "Status: held, planned", "Hide: Ankara". */
export function useStepWords(): (step: Step | null) => string {
  const { t, name, day, list } = useWords();
  const valueWords = (field: Step['field'], value: string): string => {
    const section = WORDED[field];
    if (section) return t(`${section}.${value}`, { count: 2, defaultValue: value });
    if (field === 'country') {
      const country = knownEntity(`country:${value}`);
      return country ? name(country) : value;
    }
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return day(value);
    if (!/^[a-z]+:./.test(value)) return field === 'query' ? '' : value;
    const known = knownEntity(value);
    return known ? name(known) : '';
  };
  return (step) => {
    if (!step) return t('steps.other');
    const values = step.values.map((value) => valueWords(step.field, value)).filter(Boolean);
    const told = list(values.slice(0, TOLD)) + (values.length > TOLD ? ' …' : '');
    const what = step.away ? t(`steps.away.${step.field}`) : t(`steps.did.${step.field}`);
    return told ? t('steps.with', { what, which: `\u2068${told}\u2069` }) : what;
  };
}

/** The steps, the one that was made last marked; worked out only while the list is open. */
function StepList({ close }: { close: () => void }) {
  const { t, count } = useWords();
  const words = useStepWords();
  const now = useView((v) => v);
  const { past, future } = useHistory();
  const states: Partial<Undoable>[] = [...past, now, ...[...future].reverse()];
  return (
    <>
      <p className="menu-head">{count('steps.count', past.length)}</p>
      <ol>
        {[null, ...stepsOf(states)].map((step, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the list
          <li key={i}>
            <button
              type="button"
              aria-current={i === past.length ? 'step' : undefined}
              className={i > past.length ? 'menu-item undone' : 'menu-item'}
              onClick={() => {
                if (i < past.length) undo(past.length - i);
                else if (i > past.length) redo(i - past.length);
                close();
              }}
            >
              <bdi>{i === 0 ? t('steps.start') : words(step)}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The button beside undo and redo, with the list behind it. */
export function Steps() {
  const { t } = useWords();
  const { past, future } = useHistory();
  return (
    <DialogTrigger>
      <Button className="tool" aria-label={t('steps.title')} isDisabled={past.length + future.length === 0}>
        <Icon name="down" />
      </Button>
      <Popover className="popover menu-popover" placement="bottom end">
        <Dialog className="steps-list" aria-label={t('steps.title')}>
          {({ close }) => <StepList close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
