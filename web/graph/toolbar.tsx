/** Buttons over the canvas: picture or list, zoom, arrange and stop. */
import type { RefObject } from 'react';
import { useWords } from '../language/use-words.ts';
import { Icon, type IconName } from '../widgets/icon.tsx';
import type { CanvasHandle } from './canvas.tsx';

interface Props {
  canvas: RefObject<CanvasHandle | null>;
  running: boolean;
}

/** The column of buttons; while a layout runs, the last of them stops it. */
export function Toolbar({ canvas, running }: Props) {
  const { t } = useWords();
  const button = (icon: IconName, label: string, act: () => void) => (
    <button type="button" className="tool" aria-label={label} title={label} onClick={act}>
      <Icon name={icon} />
    </button>
  );
  return (
    <div className="canvas-tools" role="toolbar" aria-label={t('graph.tools')} aria-orientation="vertical">
      {button('plus', t('graph.zoomIn'), () => canvas.current?.zoom('in'))}
      {button('minus', t('graph.zoomOut'), () => canvas.current?.zoom('out'))}
      {button('fit', t('graph.fit'), () => canvas.current?.zoom('fit'))}
      {running
        ? button('stop', t('graph.stop'), () => canvas.current?.stop())
        : button('arrange', t('graph.arrange'), () => canvas.current?.arrange())}
    </div>
  );
}
