import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { ChangingInput, CreatingInput } from './common.types';
import { enumOf, GUEST_QUALITIES, GUEST_STATES } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const GuestQuality = enumOf(GUEST_QUALITIES);
export type GuestQuality = words.GuestQuality;
registerEnumType(GuestQuality, {
  name: 'GuestQuality',
  description: 'In what quality somebody is heard (CRPA R.133-6). Coded: a text could name somebody.',
  valuesConfig: {
    PERSON_CONCERNED: { description: 'The person whom the point is about.' },
    ASSOCIATION: { description: 'An association, that which accompanies the person among them.' },
    SERVICE: { description: 'A service that has no seat.' },
  },
});

export const GuestState = enumOf(GUEST_STATES);
export type GuestState = words.GuestState;
registerEnumType(GuestState, {
  name: 'GuestState',
  description: 'Whether somebody who is heard on a point has left it.',
  valuesConfig: {
    INVITED: { description: 'Expected, or in the room: an opinion on the point warns.' },
    LEFT: { description: 'Left before the deliberation.' },
    NOT_HEARD: { description: 'Did not come, or was not heard after all.' },
  },
});

@ObjectType({
  description:
    'Somebody heard on a point, without a vote (personne entendue, CRPA R.133-6). Read by whoever reads the point.',
})
export class Guest {
  @Behind('DOOR')
  @Field(() => ID)
  id!: string;

  @Behind('DOOR')
  @Field(() => GuestQuality)
  quality!: GuestQuality;

  @Behind('DOOR')
  @Field(() => String, { nullable: true, description: 'Local time, "HH:MM", from which they are expected.' })
  expectedFrom!: string | null;

  @Behind('DOOR')
  @Field(() => String, { nullable: true, description: 'Local time, "HH:MM", until which they are heard.' })
  expectedUntil!: string | null;

  @Behind('DOOR')
  @Field(() => GuestState)
  state!: GuestState;

  @Behind('DOOR')
  @Field(() => String, { nullable: true, description: 'Local time, "HH:MM", at which they left.' })
  leftAt!: string | null;

  @Behind('DOOR')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@InputType({ description: 'Has somebody heard on a point, in a time slot.' })
export class InviteToItemInput extends CreatingInput {
  @Field(() => ID)
  itemId!: string;

  @Field(() => GuestQuality)
  quality!: GuestQuality;

  @Field(() => String, { nullable: true, description: 'Local time, "HH:MM".' })
  expectedFrom?: string;

  @Field(() => String, { nullable: true, description: 'Local time, "HH:MM".' })
  expectedUntil?: string;
}

@InputType({ description: 'Notes that somebody who is heard has left before the deliberation, or was not heard.' })
export class RecordGuestInput extends ChangingInput {
  @Field(() => ID)
  guestId!: string;

  @Field(() => GuestState)
  state!: GuestState;

  @Field(() => String, { nullable: true, description: 'LEFT only: local time, "HH:MM"; else now.' })
  leftAt?: string;
}
