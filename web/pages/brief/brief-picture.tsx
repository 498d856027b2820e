/** The picture of the view as SVG on paper: drawn out of sight as on the canvas, then taken over with its legend. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Picture } from '../../graph/picture.ts';
import { currentPicture } from '../../graph/picture.ts';
import { PictureView } from '../../graph/picture-view.tsx';
import { arrangementOf, useGraphOfView } from '../../graph/use-graph.ts';
import { useOnCanvas } from '../../graph/use-on-canvas.ts';
import { hasWebGl } from '../../graph/webgl.ts';
import { useWords } from '../../language/use-words.ts';
import { measureBy } from '../../out/png.ts';
import { sheetOf } from '../../out/sheet.ts';
import { svgOf } from '../../out/svg.ts';
import { useFrame } from '../../out/use-frame.ts';
import { useView } from '../../view/store.ts';
import { Loading } from '../../widgets/states.tsx';

/** Milliseconds between two looks at a picture that is still being arranged. */
const LOOK = 400;

/** Whether the canvas on the stage has come to rest: its tools offer to arrange again, not to stop. */
const isAtRest = (stage: HTMLElement | null): boolean =>
  stage?.querySelector('.canvas[data-settled="true"]') !== null && stage?.querySelector('.icon-arrange') !== null;

/** Takes the picture once the canvas is at rest and two looks in a row see the same. */
function usePicture(key: string, stage: RefObject<HTMLElement | null>): Picture | null {
  const [picture, setPicture] = useState<Picture | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another key means another picture
  useEffect(() => {
    let before = '';
    const timer = setInterval(() => {
      const now = isAtRest(stage.current) ? currentPicture('light') : null;
      const seen = now ? JSON.stringify([now.nodes, now.labels]) : '';
      if (now?.nodes.length && seen === before) {
        setPicture(now);
        clearInterval(timer);
      }
      before = seen;
    }, LOOK);
    return () => clearInterval(timer);
  }, [key]);
  return picture;
}

/** The drawing as an element of the page, whose texts stay texts. */
function Drawing({ picture }: { picture: Picture }) {
  const { t, language } = useWords();
  const frameOf = useFrame();
  const host = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words follow the language; a frame is made anew at every render
  useEffect(() => {
    const { legend, direction } = frameOf(picture, '');
    const frame = { title: null, told: [], legend, source: null, direction };
    const sheet = sheetOf(
      { ...picture, palette: { ...picture.palette, paper: 'rgb(255, 255, 255)' } },
      frame,
      measureBy(picture.font),
    );
    const parsed = new DOMParser().parseFromString(svgOf(sheet, t('brief.picture')), 'image/svg+xml');
    host.current?.replaceChildren(document.importNode(parsed.documentElement, true));
  }, [picture, language]);
  return <div className="brief-drawing" ref={host} dir="ltr" />;
}

/** The picture with its legend. */
export function BriefPicture() {
  const { t } = useWords();
  const v = useView((state) => state);
  const [webGl] = useState(hasWebGl);
  const arrangement = arrangementOf(v, v.selection?.kind === 'node' ? v.selection.id : null);
  const drawn = useGraphOfView(v, arrangement.key);
  const on = useOnCanvas(drawn, v);
  const stage = useRef<HTMLDivElement>(null);
  const picture = usePicture(JSON.stringify([v, drawn.graph?.order]), stage);
  const { graph } = drawn;
  if (!webGl) return <p className="note">{t('brief.noPicture')}</p>;
  return (
    <figure className="brief-figure">
      {picture ? <Drawing picture={picture} /> : graph?.order !== 0 && <Loading what={t('brief.drawing')} />}
      {graph && graph.order > 0 && (
        <div className="brief-stage" aria-hidden="true" inert ref={stage}>
          <PictureView graph={graph} arrangement={arrangement} drawn={drawn} colourOf={on.colourOf} />
        </div>
      )}
    </figure>
  );
}
