import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { BodyKind, BodyKindReference, BodyState } from './bodies.types';
import { LocalDate } from './scalars';
import { Region, Territory } from './territories.types';

export const TotalBy = { NATIONAL: 'NATIONAL', REGION: 'REGION' } as const;
registerEnumType(TotalBy, { name: 'TotalBy', description: 'Over the country, or region by region.' });

@ObjectType({
  description:
    'One body of one département in one civil year: institutions alone, never a person, never a formation. ' +
    'Only sittings that treat policy are counted, and only once the civil year is over: a sitting on persons tells of persons. ' +
    'Read by every account that holds a mandate in force.',
})
export class BodyCoverage {
  @Behind('INSTITUTIONS')
  @Field(() => Territory, { description: 'Where.' })
  territory!: Territory;

  @Behind('INSTITUTIONS')
  @Field(() => BodyKind, { description: 'Which kind of body.' })
  body!: BodyKind;

  @Behind('INSTITUTIONS')
  @Field(() => Int, { description: 'Civil year of the sittings.' })
  year!: number;

  @Behind('INSTITUTIONS')
  @Field(() => BodyState, { description: 'Its state today.' })
  state!: BodyState;

  @Behind('INSTITUTIONS')
  @Field(() => LocalDate, { nullable: true, description: 'Since when; null where it has never been installed.' })
  stateSince!: string | null;

  @Behind('INSTITUTIONS')
  @Field(() => Int, { description: 'Mandates in force today in the body (mandats pourvus).' })
  mandatesFilled!: number;

  @Behind('INSTITUTIONS')
  @Field(() => Int, {
    nullable: true,
    description: 'Sittings on policy that stayed planned (prévues); null until the civil year is over.',
  })
  planned!: number | null;

  @Behind('INSTITUTIONS')
  @Field(() => Int, {
    nullable: true,
    description: 'Sittings on policy convened and not held (convoquées); null until the civil year is over.',
  })
  convened!: number | null;

  @Behind('INSTITUTIONS')
  @Field(() => Int, {
    nullable: true,
    description: 'Sittings on policy that were held (tenues); null until the civil year is over.',
  })
  held!: number | null;

  @Behind('INSTITUTIONS')
  @Field(() => Int, {
    nullable: true,
    description: 'Sittings on policy put off (reportées); null until the civil year is over.',
  })
  postponed!: number | null;

  @Behind('INSTITUTIONS')
  @Field(() => Int, {
    nullable: true,
    description:
      'Points of policy on the agendas of those sittings (points d’orientation, POLICY); null until the civil year is over.',
  })
  policyItems!: number | null;

  @Behind('INSTITUTIONS')
  @Field(() => Int, {
    nullable: true,
    description: 'Least number of sittings of the body in that year (minimum légal); null where no text sets one.',
  })
  legalMinimum!: number | null;

  @Behind('INSTITUTIONS')
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether enough sittings that treat policy were held; null where no text sets a minimum, and until the civil year is over.',
  })
  legalMinimumMet!: boolean | null;
}

@ObjectType({
  description:
    'One body of the département in one civil year, live: what the list of its sittings shows the reader, counted. ' +
    'Mandates of the département.',
})
export class BodyActivity {
  @Behind('SITTING')
  @Field(() => BodyKind, { description: 'Which kind of body.' })
  body!: BodyKind;

  @Behind('SITTING')
  @Field(() => Int, { description: 'Civil year of the sittings.' })
  year!: number;

  @Behind('SITTING')
  @Field(() => Int, { description: 'Sittings planned and not convened (prévues).' })
  planned!: number;

  @Behind('SITTING')
  @Field(() => Int, { description: 'Sittings convened and not yet held (convoquées).' })
  convened!: number;

  @Behind('SITTING')
  @Field(() => Int, { description: 'Sittings held (tenues).' })
  held!: number;

  @Behind('SITTING')
  @Field(() => Int, {
    description: 'Of those, sittings that treated policy (d’orientation), as far as their agenda is read.',
  })
  heldOnPolicy!: number;

  @Behind('SITTING')
  @Field(() => Int, { description: 'Sittings put off (reportées).' })
  postponed!: number;

  @Behind('SITTING')
  @Field(() => Int, {
    nullable: true,
    description: 'Least number of sittings on policy in that year (minimum légal); null where no text sets one.',
  })
  legalMinimum!: number | null;
}

@ObjectType({
  description: 'The same over the country or a region. Read by every account that holds a mandate in force.',
})
export class CoverageTotal {
  @Behind('INSTITUTIONS')
  @Field(() => Region, { nullable: true, description: 'Region; null for the country.' })
  region!: Region | null;

  @Behind('INSTITUTIONS')
  @Field(() => BodyKind, { description: 'Which kind of body.' })
  body!: BodyKind;

  @Behind('INSTITUTIONS')
  @Field(() => Int, { description: 'Civil year of the sittings.' })
  year!: number;

  @Behind('INSTITUTIONS')
  @Field(() => Int, { description: 'Bodies installed today.' })
  installed!: number;

  @Behind('INSTITUTIONS')
  @Field(() => Int, { description: 'Bodies dormant today (en sommeil).' })
  dormant!: number;

  @Behind('INSTITUTIONS')
  @Field(() => Int, { description: 'Mandates in force today in these bodies (mandats pourvus).' })
  mandatesFilled!: number;

  @Behind('INSTITUTIONS')
  @Field(() => Int, {
    nullable: true,
    description: 'Sittings on policy that stayed planned (prévues); null until the civil year is over.',
  })
  planned!: number | null;

  @Behind('INSTITUTIONS')
  @Field(() => Int, {
    nullable: true,
    description: 'Sittings on policy convened and not held (convoquées); null until the civil year is over.',
  })
  convened!: number | null;

  @Behind('INSTITUTIONS')
  @Field(() => Int, {
    nullable: true,
    description: 'Sittings on policy that were held (tenues); null until the civil year is over.',
  })
  held!: number | null;

  @Behind('INSTITUTIONS')
  @Field(() => Int, {
    nullable: true,
    description: 'Sittings on policy put off (reportées); null until the civil year is over.',
  })
  postponed!: number | null;

  @Behind('INSTITUTIONS')
  @Field(() => Int, {
    nullable: true,
    description:
      'Points of policy on the agendas of those sittings (points d’orientation, POLICY); null until the civil year is over.',
  })
  policyItems!: number | null;

  @Behind('INSTITUTIONS')
  @Field(() => Int, {
    nullable: true,
    description:
      'Installed bodies that held at least the legal minimum of sittings; null until the civil year is over.',
  })
  atLegalMinimum!: number | null;
}

@ObjectType({
  description:
    'Parquets of one département, and how many have a referent for trafficking (référent TEH) today: offices, never who holds them. ' +
    'Read by every account that holds a mandate in force.',
})
export class DepartementParquets {
  @Behind('INSTITUTIONS')
  @Field(() => Territory, { description: 'Where.' })
  territory!: Territory;

  @Behind('INSTITUTIONS')
  @Field(() => Int, { description: 'Parquets in office today.' })
  parquets!: number;

  @Behind('INSTITUTIONS')
  @Field(() => Int, { description: 'Of those, parquets that have a referent today.' })
  parquetsWithReferent!: number;
}

@ObjectType({
  description: 'The same over the country or a region. Read by every account that holds a mandate in force.',
})
export class ParquetCoverage {
  @Behind('INSTITUTIONS')
  @Field(() => Int, { description: 'Parquets in office today.' })
  parquets!: number;

  @Behind('INSTITUTIONS')
  @Field(() => Int, { description: 'Of those, parquets that have a referent today.' })
  parquetsWithReferent!: number;

  @Behind('INSTITUTIONS')
  @Field(() => [DepartementParquets], { description: 'The same, département by département.' })
  departements!: DepartementParquets[];
}

@ObjectType({
  description:
    'What is national: geography, institutions and their activity. No figure about persons outside a release.',
})
export class National {
  @Behind('REFERENCE')
  @Field(() => [Territory], { description: 'The 101 départements. Every account.' })
  territories!: Territory[];

  @Behind('REFERENCE')
  @Field(() => [Region], { description: 'The regions. Every account.' })
  regions!: Region[];

  @Behind('REFERENCE')
  @Field(() => [BodyKindReference], { description: 'The three kinds of body, as the texts have them. Every account.' })
  bodyKinds!: BodyKindReference[];
}
