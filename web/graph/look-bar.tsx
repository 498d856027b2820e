/** How the picture is drawn: arrangement, what sizes and colours tell, how many names; with a sentence that explains it. */
import { useWords } from '../language/use-words.ts';
import { arrangeAs, change, useView } from '../view/store.ts';
import { COLOURS, LABELS, LAYOUTS, SIZES } from '../view/view.ts';

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  values: readonly T[];
  words: (value: T) => string;
  onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, values, words, onChange }: ChoiceProps<T>) {
  return (
    <label className="look-choice">
      <span aria-hidden="true">{label}</span>
      <select
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = values.find((v) => v === event.target.value);
          if (chosen) onChange(chosen);
        }}
      >
        {values.map((v) => (
          <option key={v} value={v}>
            {words(v)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The row of choices. `communities` is their number, null until they are found; `busy` while something is worked out. */
export function LookBar({ communities, busy }: { communities: number | null; busy: boolean }) {
  const { t, count } = useWords();
  const layout = useView((v) => v.layout);
  const size = useView((v) => v.size);
  const colour = useView((v) => v.colour);
  const labels = useView((v) => v.labels);
  const sentences = [
    ...(layout === 'map' ? [t('canvas.explain.map')] : []),
    ...(layout === 'rings' ? [t('canvas.explain.rings')] : []),
    ...(colour === 'community' && communities !== null ? [count('canvas.explain.community', communities)] : []),
    ...(size === 'between' ? [t('canvas.explain.between')] : []),
  ];
  return (
    <div className="look-bar">
      <Choice
        label={t('canvas.layout')}
        value={layout}
        values={LAYOUTS}
        words={(v) => t(`steps.layouts.${v}`)}
        onChange={arrangeAs}
      />
      <Choice
        label={t('canvas.size')}
        value={size}
        values={SIZES}
        words={(v) => t(`steps.sizes.${v}`)}
        onChange={(v) => change({ size: v })}
      />
      <Choice
        label={t('canvas.colour')}
        value={colour}
        values={COLOURS}
        words={(v) => t(`steps.colours.${v}`)}
        onChange={(v) => change({ colour: v })}
      />
      <Choice
        label={t('canvas.names')}
        value={labels}
        values={LABELS}
        words={(v) => t(`steps.labelling.${v}`)}
        onChange={(v) => change({ labels: v })}
      />
      <p className="look-words" role="status">
        {busy ? t('canvas.measuring') : sentences.join(' ')}
      </p>
    </div>
  );
}
