import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Group } from '../server/kernel/groups';
import { Behind } from './gates';
import { PageInfo } from './common.types';
import { InformationGroup } from './levels.types';
import { Instant, LocalDate } from './scalars';
import { enumOf, AGE_BASES, AGES } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const Age = enumOf(AGES);
export type Age = words.Age;
registerEnumType(Age, { name: 'Age', description: 'Under eighteen, or of age.' });

export const AgeBasis = enumOf(AGE_BASES);
export type AgeBasis = words.AgeBasis;
registerEnumType(AgeBasis, {
  name: 'AgeBasis',
  description:
    'What an age that is retained rests on. Whoever says that they are a minor (PERSON_WORD) is one until a JUDGE says otherwise.',
});

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

@ObjectType({
  description:
    'One written version of a group of information; what one author saves within a minute is one. Own team only.',
})
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

@ObjectType({ description: 'An age retained of the person (âge retenu): by whom and when. Own team only.' })
export class RetainedAge {
  @Behind('OWN')
  @Field(() => Age)
  age!: Age;

  @Behind('OWN')
  @Field(() => AgeBasis)
  basis!: AgeBasis;

  @Behind('OWN')
  @Field(() => LocalDate)
  retainedOn!: string;

  @Behind('OWN')
  @Field(() => String, { nullable: true, description: 'Year and month of birth retained with it, `2009-05`.' })
  birthMonth!: string | null;

  @Behind('OWN')
  @Field(() => Instant)
  recordedAt!: Date;
}

@ObjectType({ description: 'A version in a page, and its cursor.' })
export class GroupVersionEdge {
  @Behind('OWN')
  @Field(() => GroupVersion)
  node!: GroupVersion;

  @Behind('OWN')
  @Field(() => String)
  cursor!: string;
}

@ObjectType({ description: 'A page of written versions. Own team only.' })
export class GroupVersionConnection {
  @Behind('OWN')
  @Field(() => [GroupVersion])
  nodes!: GroupVersion[];

  @Behind('OWN')
  @Field(() => [GroupVersionEdge])
  edges!: GroupVersionEdge[];

  @Behind('OWN')
  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'A group that was written, and the version that writeGroup expects. Own team only.' })
export class WrittenGroup {
  @Behind('OWN')
  @Field(() => InformationGroup)
  group!: Group;

  @Behind('OWN')
  @Field(() => Int, { description: 'For `expectedVersion`; 0 for a group that is not listed.' })
  version!: number;
}
