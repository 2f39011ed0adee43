import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';

export const Audience = { PUBLIC: 'PUBLIC', MIPROF: 'MIPROF' } as const;
registerEnumType(Audience, { name: 'Audience', description: 'Who is shown a node: anybody, or the MIPROF alone.' });

export const LatticePlace = { NATIONAL: 'NATIONAL', REGION: 'REGION', DEPARTEMENT: 'DEPARTEMENT' } as const;
registerEnumType(LatticePlace, { name: 'LatticePlace', description: 'Level of geography of a node.' });

@ObjectType({ description: 'A code and its French label. Public.' })
export class LatticeCode {
  @Behind('REFERENCE')
  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'In French.' })
  label!: string;
}

@ObjectType({ description: 'What a table may be crossed with. Public.' })
export class LatticeDimension {
  @Behind('REFERENCE')
  @Field(() => String, { description: 'Stable code, as `coordinates` names it.' })
  code!: string;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'In French.' })
  label!: string;

  @Behind('REFERENCE')
  @Field(() => [LatticeCode], { description: 'The whole domain of its codes, in order.' })
  codes!: LatticeCode[];
}

@ObjectType({
  description: 'One table of the release, and the question that it answers. Nothing can be crossed otherwise. Public.',
})
export class LatticeNode {
  @Behind('REFERENCE')
  @Field(() => ID, { description: 'Its name: level of geography, then what it crosses (`national.form.sex`).' })
  id!: string;

  @Behind('REFERENCE')
  @Field(() => LatticePlace, { description: 'Level of geography.' })
  place!: keyof typeof LatticePlace;

  @Behind('REFERENCE')
  @Field(() => [String], { description: 'Codes of the dimensions that it crosses.' })
  dimensions!: string[];

  @Behind('REFERENCE')
  @Field(() => Audience, { description: 'Who is shown it.' })
  audience!: keyof typeof Audience;

  @Behind('REFERENCE')
  @Field(() => Int, {
    description: 'Largest noise, in persons (D): a shown number is at most so far from the true one.',
  })
  margin!: number;

  @Behind('REFERENCE')
  @Field(() => Int, { description: 'Smallest number that is shown: it always rests on K persons or more.' })
  floor!: number;

  @Behind('REFERENCE')
  @Field(() => Int, { description: 'Most persons that a mask of this table may hide, zero included.' })
  mostMasked!: number;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'The question, in French.' })
  question!: string;
}

@ObjectType({
  description:
    'The tables of a release, and their codes (treillis). Public, the nodes of the MIPROF included: secrecy rests on none of it.',
})
export class Lattice {
  @Behind('REFERENCE')
  @Field(() => String, { description: 'Version of the list.' })
  version!: string;

  @Behind('REFERENCE')
  @Field(() => [LatticeNode], { description: 'Every node.' })
  nodes!: LatticeNode[];

  @Behind('REFERENCE')
  @Field(() => [LatticeDimension], { description: 'Every dimension.' })
  dimensions!: LatticeDimension[];
}

@ObjectType({ description: 'Where a cell lies on one axis. Public.' })
export class Coordinate {
  @Behind('REFERENCE')
  @Field(() => String, { description: '`REGION`, `DEPARTEMENT`, or the code of a dimension.' })
  dimension!: string;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'Code on that axis.' })
  code!: string;

  @Behind('REFERENCE')
  @Field(() => String, { description: 'In French.' })
  label!: string;
}

@InputType({ description: 'One axis held at one code. Anything else than an equality cannot be asked.' })
export class CoordinateInput {
  @Field(() => String, { description: '`REGION`, `DEPARTEMENT`, or the code of a dimension of the node.' })
  dimension!: string;

  @Field(() => String, { description: 'A code of that axis.' })
  code!: string;
}
