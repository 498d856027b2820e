/** The field for a day, fetched when it is first shown, but after the first picture: its calendar is no part of that. */
import { type ComponentProps, lazy, Suspense } from 'react';
import { afterFirstPicture } from '../graph/first-picture.ts';

const Loaded = lazy(async () => {
  await afterFirstPicture();
  return { default: (await import('./day-field.tsx')).DayField };
});

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
