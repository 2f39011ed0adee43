import type { ConsoleDecisionsQuery } from '../../../client-sdk/src';

export type Place = NonNullable<ConsoleDecisionsQuery['departement']>;
export type Referral = NonNullable<Place['body']>['referrals']['nodes'][number];
