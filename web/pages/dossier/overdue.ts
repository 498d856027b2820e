/** Tells talks that should have been by now. */
import type { TalkRow } from '../../../model/api/explore.ts';
import { dateBounds } from '../../../model/edtf.ts';

/** Whether the last day on which a talk was to be is past. */
export function isOverdue({ date, status }: Pick<TalkRow, 'date' | 'status'>, today: string): boolean {
  const bounds = date && status !== 'postponed' ? dateBounds(date.replace(/[?~%]/g, '')) : null;
  return bounds !== null && bounds.to < today;
}
