/** Judgements and cases of the review queue, each as a line for people. */
import type { ReviewItem } from '../../model/api/review.ts';
import type { Judgement, JudgementBody, ReportTarget } from '../../model/judgement.ts';
import { isolate } from './output.ts';

const place = ({ type, article, start, end }: ReportTarget) => `${type} in ${article} at ${start}–${end}`;

function subject(body: JudgementBody): string {
  switch (body.kind) {
    case 'accept':
    case 'reject':
      return place(body.target);
    case 'edit':
      return `${place(body.target)}: ${Object.entries(body.set)
        .map(([field, value]) => `${field} = ${Array.isArray(value) ? value.join(', ') : String(value ?? '–')}`)
        .join('; ')}`;
    case 'same':
    case 'apart':
      return `${place(body.target)} / ${place(body.other)}`;
    case 'merge':
      return `${body.entity} → ${body.into}`;
    case 'distinguish':
      return `${body.entity} in ${body.article}${body.into === null ? '' : ` → ${body.into}`}`;
    case 'confirm':
      return body.entity;
  }
}

/** Id, when, by whom, what of what, why, and whether it still holds. */
export function judgementLine({ id, body, by, at, why, undone, lost }: Judgement): string {
  const state = undone ? ` (taken back by ${isolate(undone.by)})` : lost ? ' (finds its fact no more)' : '';
  const reason = why === null ? '' : ` – ${isolate(why)}`;
  return `${id}  ${at}  ${isolate(by)}: ${body.kind} ${subject(body)}${reason}${state}`;
}

/** Reason, score and what it is about. */
export function caseLine({ reason, score, talk, other, statement, entity, candidates, judgement }: ReviewItem): string {
  const what = talk
    ? [talk, ...(other ? [other] : [])].map((x) => `${isolate(x.title)} (${x.id})`).join(' / ')
    : statement
      ? `${isolate(statement.speaker.name)}: ${isolate(statement.text)} (${statement.id})`
      : entity
        ? `${isolate(entity.name)} (${entity.id})${candidates.length > 0 ? `, perhaps ${candidates.map((c) => isolate(c.name)).join(' or ')}` : ''}`
        : judgement
          ? judgementLine(judgement)
          : '';
  return `${score.toFixed(2)}  ${reason}  ${what}`;
}
