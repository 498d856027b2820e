/** Buttons over the canvas: zoom, what to fit, boxes, arrange and stop. */
import type { RefObject } from 'react';
import { useWords } from '../language/use-words.ts';
import { Icon, type IconName } from '../widgets/icon.tsx';
import type { CanvasHandle } from './canvas.tsx';

interface Props {
  canvas: RefObject<CanvasHandle | null>;
  running: boolean;
  onArrange?: () => void;
  onSpread?: () => void;
  /** Whether a drag draws a box; without it there is no such button. */
  boxing?: boolean;
  onBoxing?: (on: boolean) => void;
  /** Names to bring into sight; none for no such button. */
  chosen?: readonly string[];
}

/** The column of buttons; while a layout runs, the first of them stops it. */
export function Toolbar({ canvas, running, onArrange, onSpread, boxing, onBoxing, chosen = [] }: Props) {
  const { t } = useWords();
  const button = (icon: IconName, label: string, act: () => void, pressed?: boolean) => (
    <button type="button" className="tool" aria-label={label} title={label} onClick={act} aria-pressed={pressed}>
      <Icon name={icon} />
    </button>
  );
  return (
    <div className="canvas-tools" role="toolbar" aria-label={t('graph.tools')} aria-orientation="vertical">
      {button('plus', t('graph.zoomIn'), () => canvas.current?.zoom('in'))}
      {button('minus', t('graph.zoomOut'), () => canvas.current?.zoom('out'))}
      {button('fit', t('graph.fit'), () => canvas.current?.zoom('fit'))}
      {chosen.length > 0 && button('aim', t('canvas.fitSelection'), () => canvas.current?.fitTo(chosen))}
      {onBoxing && button('box', t('canvas.box'), () => onBoxing(!boxing), boxing === true)}
      {onSpread && button('spread', t('canvas.spread'), onSpread)}
      {running
        ? button('stop', t('graph.stop'), () => canvas.current?.stop())
        : onArrange && button('arrange', t('graph.arrange'), onArrange)}
    </div>
  );
}
