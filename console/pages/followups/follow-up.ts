import type { ConsoleHeldSittingQuery, ConsoleOneFollowUpQuery } from '../../../client-sdk/src';
import type { Visit } from '../../http/visit';

type Sitting = NonNullable<NonNullable<ConsoleHeldSittingQuery['departement']>['session']>;
export type FollowUp = Sitting['followUps']['nodes'][number];
export type OneFollowUp = Extract<NonNullable<ConsoleOneFollowUpQuery['node']>, { __typename: 'FollowUp' }>;
export type Member = Sitting['body']['members'][number];

export interface OneProps {
  followUp: OneFollowUp;
  today: string;
  visit: Visit;
}

interface OnAgenda {
  formation: string;
  body: { reference: { formations: readonly { code: string; treats: readonly string[] }[] } };
}

/** What a sitting on persons has somebody do is in their files. */
export const speaksOfPolicy = ({ formation, body }: OnAgenda): boolean =>
  body.reference.formations.some(({ code, treats }) => code === formation && treats.includes('POLICY'));

/** A quality once, whatever the formations in which it sits. */
export function ownerChoices(members: readonly Member[]) {
  const qualities = new Map(members.map(({ id, quality }) => [quality, id]));
  return [...qualities].map(([quality, id]) => ({ value: id, label: quality }));
}
