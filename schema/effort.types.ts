import { Field, ID, Int, ObjectType } from 'type-graphql';
import { BodyKind } from './bodies.types';
import { Role, type RoleName } from './directory.types';
import { Behind } from './gates';
import { LocalDate } from './scalars';

@ObjectType({ description: 'What one member gave to a body in a civil year (temps passé). Its own secretariat.' })
export class MemberEffort {
  @Behind('MEMBERS')
  @Field(() => String, { description: 'Quality, in French, as the summons had it.' })
  quality!: string;

  @Behind('MEMBERS')
  @Field(() => Int, { description: 'Sittings to which the member was summoned, and that were held.' })
  summoned!: number;

  @Behind('MEMBERS')
  @Field(() => Int, { description: 'Of these, sittings attended, in the room or at a distance.' })
  attended!: number;

  @Behind('MEMBERS')
  @Field(() => Int, { description: 'Minutes of the sittings attended, as they were planned.' })
  minutes!: number;
}

@ObjectType({ description: 'The same, of a service or an association: all its members together.' })
export class ServiceEffort {
  @Behind('MEMBERS')
  @Field(() => Role, { description: 'Role of its seats.' })
  role!: RoleName;

  @Behind('MEMBERS')
  @Field(() => String, { nullable: true, description: 'Name of the association; null for a service of the State.' })
  organisation!: string | null;

  @Behind('MEMBERS')
  @Field(() => Int, { description: 'Seats that were summoned in the year.' })
  seats!: number;

  @Behind('MEMBERS')
  @Field(() => Int, { description: 'Attendances of its members, added up.' })
  attended!: number;

  @Behind('MEMBERS')
  @Field(() => Int, { description: 'Minutes of its members, added up.' })
  minutes!: number;

  @Behind('MEMBERS')
  @Field(() => [MemberEffort], { description: 'Its members, who gave most first.' })
  members!: MemberEffort[];
}

@ObjectType({
  description:
    'Two sittings to come that the same services attend, near enough to be held one after the other, on one day (séances jointes). A ' +
    'suggestion: each body keeps its own agenda, its own members and its own quorum.',
})
export class JointSitting {
  @Behind('SITTING')
  @Field(() => ID, { description: 'Sitting of this body.' })
  sessionId!: string;

  @Behind('SITTING')
  @Field(() => LocalDate)
  heldOn!: string;

  @Behind('SITTING')
  @Field(() => ID, { description: 'Sitting of the other body.' })
  otherSessionId!: string;

  @Behind('SITTING')
  @Field(() => LocalDate)
  otherHeldOn!: string;

  @Behind('SITTING')
  @Field(() => BodyKind)
  otherBody!: BodyKind;

  @Behind('SITTING')
  @Field(() => [Role], { description: 'Roles that sit in both.' })
  shared!: RoleName[];
}

@ObjectType({
  description:
    'What a body asks of those who sit there in one civil year: the report of 2018 asks that nobody sit once more than needed ' +
    '(« millefeuille »). Its own secretariat.',
})
export class BodyEffort {
  @Behind('MEMBERS')
  @Field(() => Int, { description: 'Civil year.' })
  year!: number;

  @Behind('MEMBERS')
  @Field(() => Int, { description: 'Sittings held.' })
  held!: number;

  @Behind('MEMBERS')
  @Field(() => Int, { description: 'Minutes of all that attended, added up.' })
  minutes!: number;

  @Behind('MEMBERS')
  @Field(() => [ServiceEffort], { description: 'Services and associations, who gave most first.' })
  services!: ServiceEffort[];

  @Behind('MEMBERS')
  @Field(() => [JointSitting], { description: 'Sittings to come that could be held on one day with another body’s.' })
  joint!: JointSitting[];
}
