import { Accord } from '../../../../schema/referrals.types';
import type { Answer } from '../../../acts/define-act';
import { AccordQueries } from './accords.queries';

export const accordAnswer: Answer = {
  field: 'accord',
  type: () => Accord,
  description: 'At the caller’s level.',
  read: ({ database }, actor, id) => new AccordQueries(database).byId(actor, id),
};
