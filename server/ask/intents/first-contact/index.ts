/** The earliest held talk of the parties. */
import type { Intent } from '../../types.ts';
import { readDefinition } from '../definition.ts';
import { edgeTalk } from '../edge-talk.ts';

export const firstContact: Intent = {
  definition: readDefinition('first-contact'),
  answer: (context) => edgeTalk(context, 'earliest'),
};
