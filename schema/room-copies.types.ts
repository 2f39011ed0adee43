import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { CreatingInput } from './common.types';
import { Instant, LocalDate } from './scalars';
import { enumOf, ROOM_COPY_STATES } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const RoomCopyState = enumOf(ROOM_COPY_STATES);
export type RoomCopyState = words.RoomCopyState;
registerEnumType(RoomCopyState, {
  name: 'RoomCopyState',
  description: 'What became of a numbered copy.',
  valuesConfig: {
    OUT: { description: 'Made for a member, and to be taken back.' },
    RETURNED: { description: 'Back at the secretariat.' },
    DESTROYED: { description: 'Destroyed.' },
    LOST: { description: 'Cannot be found: a breach of personal data to be looked at (RGPD art. 33).' },
  },
});

@ObjectType({
  description:
    'A numbered copy of the papers of a sitting, made for one member at their level (dossier de séance). Read by the body’s secretariat.',
})
export class RoomCopy {
  @Behind('MEMBERS')
  @Field(() => ID)
  id!: string;

  @Behind('MEMBERS')
  @Field(() => Int, { description: 'Its number in that sitting: no two copies have the same.' })
  number!: number;

  @Behind('MEMBERS')
  @Field(() => ID, { description: 'Of the summons for which it was made.' })
  memberId!: string;

  @Behind('MEMBERS')
  @Field(() => String, { description: 'Quality under which that member sits.' })
  quality!: string;

  @Behind('MEMBERS')
  @Field(() => RoomCopyState)
  state!: RoomCopyState;

  @Behind('MEMBERS')
  @Field(() => Instant)
  madeAt!: Date;

  @Behind('MEMBERS')
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day on which it came back, was destroyed or was found missing.',
  })
  settledOn!: string | null;

  @Behind('MEMBERS')
  @Field(() => String, {
    nullable: true,
    description: 'Where it is printed from, until the sitting closes; null once it is not out any more.',
  })
  url!: string | null;
}

@InputType({ description: 'Makes numbered copies, one a member, each at the level of that member.' })
export class MakeRoomCopiesInput extends CreatingInput {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: '`memberId` of the summons of those who are to have one; left out: every member without a copy.',
  })
  memberIds?: string[];
}

@InputType({ description: 'Notes what became of numbered copies; another state corrects it.' })
export class RecordRoomCopiesInput extends CreatingInput {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => [ID])
  roomCopyIds!: string[];

  @Field(() => RoomCopyState)
  state!: RoomCopyState;
}
