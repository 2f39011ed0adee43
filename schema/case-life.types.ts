import { Field, Int, ObjectType } from 'type-graphql';
import type { Group } from '../server/kernel/groups';
import { Behind } from './gates';
import { InformationGroup } from './levels.types';
import { Instant } from './scalars';

@ObjectType({ description: 'What happened to a file, at the association’s level.' })
export class TimelineEvent {
  @Behind('OWN')
  @Field(() => Instant)
  at!: Date;

  @Behind('OWN')
  @Field(() => String, {
    description: 'Coded: OPENED, SUBMITTED, PROPOSED, ACCEPTED, PLACED, CONVENED, OPINION, DECISION, NOTIFIED…',
  })
  kind!: string;

  @Behind('OWN')
  @Field(() => String, { description: 'The same in French.' })
  label!: string;

  @Behind('OWN')
  @Field(() => String, { nullable: true, description: 'Coded detail: body, sense, reason.' })
  detail!: string | null;
}

@ObjectType({ description: 'One written version of a group of information. Own team only.' })
export class GroupVersion {
  @Behind('OWN')
  @Field(() => InformationGroup)
  group!: Group;

  @Behind('OWN')
  @Field(() => Int)
  version!: number;

  @Behind('OWN')
  @Field(() => Instant)
  writtenAt!: Date;
}
