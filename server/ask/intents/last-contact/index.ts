/** The latest held talk of the parties. */
import type { Intent } from '../../types.ts';
import { readDefinition } from '../definition.ts';
import { edgeTalk } from '../edge-talk.ts';

export const lastContact: Intent = {
  definition: readDefinition('last-contact'),
  answer: (context) => edgeTalk(context, 'latest'),
};
