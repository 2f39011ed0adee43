import { Body } from '../../../../schema/bodies.types';
import type { Answer } from '../../../acts/define-act';
import { BodyQueries } from './bodies.queries';

/** Read again after the commit: the request may have read the bodies before. */
export const bodyAnswer: Answer = {
  field: 'body',
  type: () => Body,
  description: 'The body as it now stands.',
  read: ({ database }, actor, id) => new BodyQueries(database).body(actor, id),
};
