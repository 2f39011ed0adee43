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
    'Sittings of RESTRICTED and MINORS_PATHWAYS are not counted. Read by every account that holds a mandate in force.',
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
  @Field(() => Int, { description: 'Sittings planned and not convened (prévues).' })
  planned!: number;

  @Behind('INSTITUTIONS')
  @Field(() => Int, { description: 'Sittings convened and not yet held (convoquées).' })
  convened!: number;

  @Behind('INSTITUTIONS')
  @Field(() => Int, { description: 'Sittings held (tenues).' })
  held!: number;

  @Behind('INSTITUTIONS')
  @Field(() => Int, { description: 'Sittings put off (reportées).' })
  postponed!: number;

  @Behind('INSTITUTIONS')
  @Field(() => Int, {
    description: 'Points of policy on the agendas of those sittings (points d’orientation, POLICY).',
  })
  policyItems!: number;

  @Behind('INSTITUTIONS')
  @Field(() => Int, {
    nullable: true,
    description: 'Least number of sittings of the body in that year (minimum légal); null where no text sets one.',
  })
  legalMinimum!: number | null;

  @Behind('INSTITUTIONS')
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether enough sittings that treat policy were held; null where no text sets a minimum.',
  })
  legalMinimumMet!: boolean | null;
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
  @Field(() => Int, { description: 'Sittings planned and not convened.' })
  planned!: number;

  @Behind('INSTITUTIONS')
  @Field(() => Int, { description: 'Sittings convened and not yet held.' })
  convened!: number;

  @Behind('INSTITUTIONS')
  @Field(() => Int, { description: 'Sittings held.' })
  held!: number;

  @Behind('INSTITUTIONS')
  @Field(() => Int, { description: 'Sittings put off.' })
  postponed!: number;

  @Behind('INSTITUTIONS')
  @Field(() => Int, { description: 'Points of policy on their agendas.' })
  policyItems!: number;

  @Behind('INSTITUTIONS')
  @Field(() => Int, { description: 'Installed bodies that held at least the legal minimum of sittings.' })
  atLegalMinimum!: number;
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
