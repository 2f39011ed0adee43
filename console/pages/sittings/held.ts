import type { ConsoleHeldSittingQuery } from '../../../client-sdk/src';
import type { Visit } from '../../http/visit';

export type Place = NonNullable<ConsoleHeldSittingQuery['departement']>;
export type HeldSession = NonNullable<Place['session']>;
export type HeldItem = HeldSession['agenda'][number];

export interface HeldProps {
  session: HeldSession;
  visit: Visit;
}
