/** The field for a day, fetched when it is first shown: its calendar is no part of the first picture. */
import { type ComponentProps, lazy, Suspense } from 'react';

const Loaded = lazy(async () => ({ default: (await import('./day-field.tsx')).DayField }));

/** See {@link DayField} of day-field.tsx; until that is there, the label with an empty box keeps its room. */
export function DayField(props: ComponentProps<typeof Loaded>) {
  const waiting = (
    <div className="day-field">
      <span>{props.label}</span>
      <span className="field" aria-hidden="true" />
    </div>
  );
  return (
    <Suspense fallback={waiting}>
      <Loaded {...props} />
    </Suspense>
  );
}
