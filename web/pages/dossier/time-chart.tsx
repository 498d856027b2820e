/** Talks over time as a small chart with its numbers in a table below it. Time runs from left to right in every language. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { DossierAnswer, TimelineAnswer } from '../../../model/api/explore.ts';
import { StatusCells, StatusHeads } from '../../evidence/status-columns.tsx';
import { formatMonthOfAxis } from '../../language/format.ts';
import { useWords } from '../../language/use-words.ts';
import { change } from '../../view/store.ts';
import { allOf, barsOf, DAY, spanOf, startOf } from './bars.ts';

type Plot = typeof import('@observablehq/plot');

const HEIGHT = 170;

interface Props {
  timeline: TimelineAnswer;
  gaps: DossierAnswer['gaps'];
  today: string;
}

/** The library, once it is there. */
function usePlot(): Plot | null {
  const [plot, setPlot] = useState<Plot | null>(null);
  useEffect(() => {
    let gone = false;
    void import('@observablehq/plot').then((module) => !gone && setPlot(module));
    return () => {
      gone = true;
    };
  }, []);
  return plot;
}

/** Slanted strokes, for what was called off. */
function hatching(): SVGElement {
  const svg = 'http://www.w3.org/2000/svg';
  const make = (name: string, attributes: Record<string, string>): SVGElement => {
    const element = document.createElementNS(svg, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const pattern = make('pattern', { id: 'chart-off', width: '5', height: '5', patternUnits: 'userSpaceOnUse' });
  pattern.append(make('path', { d: 'M-1 6 6-1M-1 1 1-1M4 6 6 4', class: 'chart-hatch' }));
  const defs = make('defs', {});
  defs.append(pattern);
  return defs;
}

function draw(
  plot: Plot,
  { timeline, gaps, today }: Props,
  width: number,
  month: (m: string, first: boolean) => string,
): SVGElement {
  const bars = barsOf(timeline);
  const [begin, end] = spanOf(timeline, today);
  const shownGaps = gaps.filter((gap) => startOf(gap.from) < end);
  const of = (status: string) => bars.filter((bar) => bar.status === status);
  const place = { x1: 'from', x2: 'to', y1: 'low', y2: 'high', insetLeft: 0.5, insetRight: 0.5 } as const;
  const high = Math.max(1, ...bars.map((bar) => bar.high));
  const drawn = plot.plot({
    width,
    height: HEIGHT,
    marginLeft: 28,
    marginRight: 12,
    marginBottom: 34,
    x: { type: 'utc', label: null, domain: [new Date(begin), new Date(end)] },
    y: { label: null, grid: true, ticks: Math.min(high, 4), tickFormat: 'd', domain: [0, high] },
    marks: [
      hatching,
      plot.ruleY([0], { stroke: 'var(--rule-strong)' }),
      plot.rect(of('held'), { ...place, fill: 'var(--line-held)' }),
      plot.rect(of('planned'), {
        ...place,
        fill: 'var(--paper-2)',
        stroke: 'var(--line-planned)',
        strokeDasharray: '3 2',
      }),
      plot.rect(of('off'), { ...place, fill: 'url(#chart-off)', stroke: 'var(--line-off)' }),
      plot.ruleX(startOf(today) <= end ? [new Date(startOf(today))] : [], {
        stroke: 'var(--accent)',
        strokeDasharray: '2 2',
      }),
      // The longest times without a held talk, as brackets under the axis.
      plot.ruleY(
        shownGaps.map((gap) => ({
          x1: new Date(startOf(gap.from)),
          x2: new Date(Math.min(startOf(gap.to) + DAY, end)),
        })),
        { x1: 'x1', x2: 'x2', y: 0, dy: 28, stroke: 'var(--accent)', strokeWidth: 2, clip: false },
      ),
      plot.axisX({
        // The first names its year, whatever month it is.
        tickFormat: (at: Date, i: number) => month(at.toISOString().slice(0, 7), i === 0),
        ticks: width / 110,
        tickSize: 4,
      }),
    ],
  });
  // A strict content security policy refuses style elements; what this one says is in dossier.css.
  drawn.querySelector('style')?.remove();
  for (const svg of [drawn, ...drawn.querySelectorAll('svg')]) svg.setAttribute('aria-hidden', 'true');
  return drawn as unknown as SVGElement;
}

function Numbers({ timeline }: { timeline: TimelineAnswer }) {
  const { t, date } = useWords();
  // A unit is told as its month or year where it is one, else by its first and last day.
  const unitWords = ({ from, to }: { from: string; to: string }): string =>
    timeline.unit === 'month'
      ? date(from.slice(0, 7))
      : timeline.unit === 'year'
        ? date(from.slice(0, 4))
        : date(from === to ? from : `${from}/${to}`);
  return (
    <div className="scroll">
      <table className="numbers">
        <thead>
          <tr>
            <th scope="col">{t('dossier.when')}</th>
            <StatusHeads />
          </tr>
        </thead>
        <tbody>
          {[...timeline.units, ...timeline.vague].map((unit) => (
            <tr key={`${unit.from}/${unit.to}`}>
              <th scope="row">
                <button type="button" className="link" onClick={() => change({ from: unit.from, to: unit.to })}>
                  {unitWords(unit)}
                </button>
              </th>
              <StatusCells counts={unit} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The chart with its legend and its numbers. */
export function TimeChart(props: Props) {
  const { t, month, day, count, language } = useWords();
  const { timeline, gaps, today } = props;
  const plot = usePlot();
  const host = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const key = useMemo(() => JSON.stringify([timeline, gaps, today]), [timeline, gaps, today]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the answer, whose parts are new at every render
  useEffect(() => {
    if (!plot || width < 100 || !host.current) return;
    host.current.replaceChildren(
      draw(plot, props, width, (m, first) =>
        first && !m.endsWith('-01') ? month(m, 'short') : formatMonthOfAxis(m, language),
      ),
    );
  }, [plot, width, key, language]);
  const undated = allOf(timeline.undated);
  const reachesToday = startOf(today) <= spanOf(timeline, today)[1];
  return (
    <figure className="chart">
      <div
        className="chart-host"
        dir="ltr"
        ref={host}
        role="img"
        aria-label={t('dossier.chartLabel')}
        data-drawn={plot !== null && width >= 100}
      />
      <figcaption>
        <ul className="chart-keys">
          {(['held', 'planned', 'off'] as const).map((key) => (
            <li key={key}>
              <span className={`chart-key chart-${key}`} aria-hidden="true" />
              {t(`legend.${key}`)}
            </li>
          ))}
          {gaps.length > 0 && (
            <li>
              <span className="chart-key chart-gap" aria-hidden="true" />
              {t('dossier.gapKey')}
            </li>
          )}
          {reachesToday && (
            <li>
              <span className="chart-key chart-today" aria-hidden="true" />
              {t('timeline.today')}
            </li>
          )}
        </ul>
        {!reachesToday && <p className="note">{t('dossier.beyond', { day: day(today) })}</p>}
        {undated > 0 && <p className="note">{count('timeline.undated', undated)}</p>}
      </figcaption>
      <details>
        <summary>{t('dossier.numbers')}</summary>
        <Numbers timeline={timeline} />
      </details>
    </figure>
  );
}
