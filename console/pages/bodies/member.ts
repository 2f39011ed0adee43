import type { ConsoleMemberQuery } from '../../../client-sdk/src';
import type { Visit } from '../../http/visit';

type MemberPlace = NonNullable<ConsoleMemberQuery['departement']>;
type OneMember = Extract<NonNullable<ConsoleMemberQuery['node']>, { __typename: 'Membership' }>;

export interface MemberProps {
  member: OneMember;
  body: NonNullable<OneMember['body']>;
  place: MemberPlace;
  visit: Visit;
}
