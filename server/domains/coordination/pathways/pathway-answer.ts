import { Pathway } from '../../../../schema/pathways.types';
import type { Answer } from '../../../acts/define-act';
import { PathwayQueries, pathwayOf } from './pathways.queries';

/** By a referral of the file that it is the pathway of. */
export const pathwayAnswer: Answer = {
  field: 'pathway',
  type: () => Pathway,
  description: 'At the caller’s level: null for an authority whose door closed with it.',
  read: async ({ database }, actor, referralId) => {
    const row = await new PathwayQueries(database).ofReferral(actor, referralId);
    return row ? pathwayOf(row, actor.today) : null;
  },
};
