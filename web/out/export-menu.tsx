/** The button over the graph that leads to everything that can be taken out of the application. */
import { lazy, Suspense } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useWords } from '../language/use-words.ts';
import { Icon } from '../widgets/icon.tsx';
import { Loading } from '../widgets/states.tsx';

const ExportContents = lazy(async () => ({ default: (await import('./export-contents.tsx')).ExportContents }));

/** The button with the list behind it. */
export function ExportMenu() {
  const { t } = useWords();
  return (
    <DialogTrigger>
      <Button className="button out-button">
        <Icon name="out" />
        {t('out.title')}
      </Button>
      {/* biome-ignore lint/a11y/useValidAriaValues: the dialog has the name; one on the frame round it would be content outside every landmark */}
      <Popover className="popover menu-popover" placement="bottom end" aria-labelledby="">
        <Dialog aria-label={t('out.title')}>
          {({ close }) => (
            <Suspense fallback={<Loading what={t('loading')} />}>
              <ExportContents close={close} />
            </Suspense>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
