import type { ConsoleHeldSittingQuery } from '../../../client-sdk/src';
import type { Visit } from '../../http/visit';

export type Place = NonNullable<ConsoleHeldSittingQuery['departement']>;
export type HeldSession = NonNullable<Place['session']>;
export type HeldItem = HeldSession['agenda'][number];
export type HeldOpinion = NonNullable<HeldItem['opinion']>;
export type Member = HeldSession['convocations'][number];
export type Noted = HeldSession['attendance'][number];

export interface HeldProps {
  session: HeldSession;
  visit: Visit;
}

export interface PointProps extends HeldProps {
  item: HeldItem;
  next: HeldItem | null;
}

/** The form of all the opinions: its fields stand in the points, where other forms stand between them. */
export const OPINIONS = 'avis';

/** From the summons to the close, who sits is noted, and corrected. */
export const isNoted = ({ status }: HeldSession): boolean => status === 'CONVENED' || status === 'OPEN';

export const sittingAddress = ({ session, visit }: HeldProps): string =>
  `/${visit.asked.params.departement}/seances/${session.id}`;

export const pointAddress = (props: PointProps): string => `${sittingAddress(props)}/points/${props.item.id}`;

export const nameOfPoint = ({ referral, title, position }: HeldItem): string =>
  referral?.reference ?? title ?? `point ${position}`;

/** Members as choices of a list. */
export const memberChoices = (members: readonly Member[]) =>
  members.map(({ memberId, quality }) => ({ value: memberId, label: quality }));
