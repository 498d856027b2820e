/** The one list of endpoints: a new route is a row of ROUTES, a file here and a line below. */
import type { Endpoint } from '../http/route.ts';
import { addWatch } from './add-watch.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { compare } from './compare.ts';
import { cypher } from './cypher.ts';
import { cypherPlan } from './cypher-plan.ts';
import { cypherSchema } from './cypher-schema.ts';
import { dossier } from './dossier.ts';
import { dropView } from './drop-view.ts';
import { dropWatch } from './drop-watch.ts';
import { entity } from './entity.ts';
import { expansion } from './expansion.ts';
import { explain } from './explain.ts';
import { explainText } from './explain-text.ts';
import { exportRoute } from './export.ts';
import { extract } from './extract.ts';
import { facets } from './facets.ts';
import { graph } from './graph.ts';
import { health } from './health.ts';
import { ingest } from './ingest.ts';
import { job } from './job.ts';
import { judge } from './judge.ts';
import { judgements } from './judgements.ts';
import { neighbors } from './neighbors.ts';
import { path } from './path.ts';
import { ready } from './ready.ts';
import { reextract } from './reextract.ts';
import { removeSample } from './remove-sample.ts';
import { replayJudgements } from './replay-judgements.ts';
import { retract } from './retract.ts';
import { review } from './review.ts';
import { rollBack } from './roll-back.ts';
import { rows } from './rows.ts';
import { saveView } from './save-view.ts';
import { search } from './search.ts';
import { seeWatch } from './see-watch.ts';
import { statement } from './statement.ts';
import { statements } from './statements.ts';
import { talk } from './talk.ts';
import { talks } from './talks.ts';
import { timeline } from './timeline.ts';
import { undoJudgement } from './undo-judgement.ts';
import { view } from './view.ts';
import { views } from './views.ts';
import { watchFacts } from './watch-facts.ts';
import { watchFeed } from './watch-feed.ts';
import { watches } from './watches.ts';

export const ENDPOINTS: readonly Endpoint[] = [
  health,
  ready,
  search,
  entity,
  neighbors,
  graph,
  talks,
  talk,
  statements,
  statement,
  article,
  retract,
  removeSample,
  ingest,
  job,
  cypher,
  cypherPlan,
  cypherSchema,
  ask,
  extract,
  explainText,
  explain,
  review,
  judgements,
  judge,
  replayJudgements,
  undoJudgement,
  reextract,
  rollBack,
  exportRoute,
  timeline,
  facets,
  rows,
  compare,
  expansion,
  path,
  dossier,
  views,
  view,
  saveView,
  dropView,
  watches,
  addWatch,
  dropWatch,
  watchFacts,
  watchFeed,
  seeWatch,
];
