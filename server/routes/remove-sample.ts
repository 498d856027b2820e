/** `DELETE /api/sample`: takes the sample articles out. */
import { removeSample as remove } from '../../ingest/pipeline.ts';
import { endpoint } from '../http/route.ts';

export const removeSample = endpoint('removeSample', ({ context }) =>
  context.jobs.serial(() => remove(context.database())),
);
