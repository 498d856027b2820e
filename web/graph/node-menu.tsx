/** What can be done with a name, a line or the empty canvas, as a menu. */
import { useWords } from '../language/use-words.ts';
import {
  arrangeAgain,
  change,
  expand,
  findPath,
  hide,
  isolate,
  openDossier,
  openPair,
  pin,
  select,
  selectAlso,
  selectedIds,
  useView,
} from '../view/store.ts';
import type { LineKind } from '../view/view.ts';
import { Menu, type MenuEntry } from '../widgets/menu.tsx';
import type { DrawnGraph } from './build.ts';
import { useExpansionOf } from './expansion.tsx';

/** Where a menu is asked for, and for what. */
export interface MenuPlace {
  at: { x: number; y: number };
  node: string | null;
  line: string | null;
}

interface Props {
  place: MenuPlace;
  graph: DrawnGraph;
  onClose: () => void;
  onFit: () => void;
}

/** Partners that the menu of a name offers. */
const PARTNERS = 5;

/** The menu of what lies at a point of the canvas. */
export function CanvasMenu({ place, graph, onClose, onFit }: Props) {
  const { t, name, number } = useWords();
  const v = useView((state) => state);
  const node = place.node !== null && graph.hasNode(place.node) ? place.node : null;
  const line = place.line !== null && graph.hasEdge(place.line) ? place.line : null;
  const expansion = useExpansionOf(node, graph);
  const nameOf = (id: string): string => name(graph.getNodeAttributes(id));
  const lineName = (key: string): string => graph.extremities(key).map(nameOf).join(' – ');

  function ofNode(id: string): MenuEntry[][] {
    const ids = selectedIds(v.selection);
    const others = ids.filter((other) => other !== id && graph.hasNode(other));
    const chosen = ids.includes(id) ? ids : [id];
    const pinned = v.pinned.some((p) => p.id === id);
    const { brought, next } = expansion;
    const partners = graph
      .filterEdges(id, (_key, a) => a.lineKind === 'talked-with')
      .sort((a, b) => graph.getEdgeAttribute(b, 'count') - graph.getEdgeAttribute(a, 'count'))
      .slice(0, PARTNERS);
    return [
      [
        { id: 'open', words: t('canvas.menu.open'), icon: 'search', act: () => select({ kind: 'node', id }) },
        { id: 'dossier', words: t('canvas.menu.dossier'), act: () => openDossier(id) },
        ...(next
          ? [
              {
                id: 'expand',
                words: t(brought ? 'canvas.bringMore' : 'canvas.bring', { n: number(next.come) }),
                note: expansion.words ?? '',
                icon: 'plus' as const,
                act: () => expand(id, next.limit),
              },
            ]
          : []),
        ...(brought > 0
          ? [{ id: 'away', words: t('canvas.putAway'), icon: 'minus' as const, act: () => expand(id, 0) }]
          : []),
      ],
      [
        {
          id: 'also',
          words: t(ids.includes(id) ? 'canvas.menu.unselect' : 'canvas.menu.also'),
          act: () => selectAlso(id),
        },
        ...(others.length > 0
          ? [{ id: 'path', words: t('canvas.menu.path'), act: () => findPath([...others, id]) }]
          : []),
        { id: 'only', words: t('canvas.menu.only'), act: () => isolate(chosen) },
        { id: 'hide', words: t('canvas.menu.hide'), icon: 'hide', act: () => hide(...chosen) },
        {
          id: 'pin',
          words: t(pinned ? 'canvas.letGo' : 'canvas.menu.pin'),
          icon: 'pin',
          act: () => pin(id, pinned ? null : graph.getNodeAttributes(id)),
        },
      ],
      partners.length > 0
        ? [
            { id: 'talks', words: t('canvas.menu.talksWith') },
            ...partners.map((key) => {
              const other = graph.opposite(id, key);
              return {
                id: `talks ${other}`,
                words: `\u2068${nameOf(other)}\u2069 (${number(graph.getEdgeAttribute(key, 'count'))})`,
                act: () => chooseLine(graph, key),
              };
            }),
          ]
        : [],
    ];
  }

  function ofLine(key: string): MenuEntry[][] {
    const [source = '', target = ''] = graph.extremities(key);
    const talks = graph.getEdgeAttribute(key, 'lineKind') === 'talked-with';
    const open = v.opened.includes([source, target].sort().join('|'));
    return [
      [
        { id: 'open', words: t('canvas.menu.openLine'), icon: 'search', act: () => chooseLine(graph, key) },
        ...(talks
          ? [
              {
                id: 'split',
                words: t(open ? 'canvas.menu.join' : 'canvas.menu.split'),
                act: () => openPair(source, target),
              },
              { id: 'dossier', words: t('canvas.menu.dossierPair'), act: () => openDossier(source, target) },
            ]
          : []),
        { id: 'only', words: t('canvas.menu.onlyPair'), act: () => isolate([source, target]) },
      ],
    ];
  }

  const ofNothing = (): MenuEntry[][] => [
    [
      { id: 'fit', words: t('graph.fit'), icon: 'fit', act: onFit },
      { id: 'arrange', words: t('graph.arrange'), icon: 'arrange', act: arrangeAgain },
      ...(v.hidden.length > 0
        ? [{ id: 'hidden', words: t('canvas.menu.showHidden'), act: () => change({ hidden: [] }) }]
        : []),
      ...(v.isolated.length > 0 ? [{ id: 'all', words: t('canvas.menu.showAll'), act: () => isolate([]) }] : []),
    ],
  ];
  return (
    <Menu
      at={place.at}
      label={node ? nameOf(node) : line ? lineName(line) : t('graph.canvas')}
      groups={node ? ofNode(node) : line ? ofLine(line) : ofNothing()}
      onClose={onClose}
    />
  );
}

/** Selects a line of the graph. */
export function chooseLine(graph: DrawnGraph, key: string): void {
  const [source, target] = graph.extremities(key);
  const lineKind = graph.getEdgeAttribute(key, 'lineKind') as LineKind;
  if (source && target) select({ kind: 'line', lineKind, source, target });
}
