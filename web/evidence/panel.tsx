/** The panel of what is chosen: an open article over whatever is selected, that over paths. */
import { useView } from '../view/store.ts';
import { ArticlePanel } from './article.tsx';
import { LinePanel } from './line.tsx';
import { NodePanel } from './node.tsx';
import { NodesPanel } from './nodes.tsx';
import { PathPanel } from './path/path-panel.tsx';
import { StatementPanel } from './statement.tsx';
import { TalkPanel } from './talk.tsx';

/** The panel; nothing where nothing is chosen. */
export function Panel() {
  const s = useView((v) => v.selection);
  const article = useView((v) => v.article);
  const path = useView((v) => v.path);
  if (article) return <ArticlePanel open={article} />;
  switch (s?.kind) {
    case 'node':
      return <NodePanel key={s.id} id={s.id} />;
    case 'nodes':
      return <NodesPanel ids={s.ids} />;
    case 'line':
      return <LinePanel key={JSON.stringify(s)} line={s} />;
    case 'talk':
      return <TalkPanel key={s.id} id={s.id} />;
    case 'statement':
      return <StatementPanel key={s.id} id={s.id} />;
    default:
      return path.length > 0 ? <PathPanel /> : null;
  }
}
