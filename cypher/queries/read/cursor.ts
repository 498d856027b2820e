/** Keyset cursors of lists that run from the newest to the oldest, undated last. */
import { z } from 'zod';
import { IsoDay } from '../../../model/edtf.ts';
import { DemarcheError } from '../../../model/errors.ts';

/** The last item of a page: the next one begins after it. `date` null: the undated have begun. */
export const Position = z.strictObject({ date: IsoDay.nullable(), id: z.string().max(400) });
export type Position = z.infer<typeof Position>;

/** Before every item: no day is later. */
export const START: Position = { date: '9999-12-31', id: '' };

/** Stands for "undated" where days are compared: before every day that a date can be. */
export const UNDATED = '0001-01-01';

/** A position as the opaque text that clients hand back. */
export const writeCursor = (position: Position): string => Buffer.from(JSON.stringify(position)).toString('base64url');

/** The position of a cursor, {@link START} for none; throws `bad-request` for text that is no cursor of ours. */
export function readCursor(cursor: string | undefined): Position {
  if (cursor === undefined) return START;
  try {
    return Position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch (cause) {
    throw new DemarcheError('bad-request', 'The cursor is not one that a page of this list gave.', {
      hint: 'Leave it out to begin with the first page.',
      issues: [{ path: 'cursor', message: 'is not a cursor' }],
      cause,
    });
  }
}
