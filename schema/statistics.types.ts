import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { BodyKind } from './bodies.types';
import { Audience, Coordinate, LatticeNode } from './lattice.types';
import { LocalDate } from './scalars';
import { Territory } from './territories.types';

export const Trend = {
  RISE: 'RISE',
  FALL: 'FALL',
  WITHIN_NOISE: 'WITHIN_NOISE',
  NOT_COMPARABLE: 'NOT_COMPARABLE',
} as const;
registerEnumType(Trend, {
  name: 'Trend',
  description:
    'What may be said of two published numbers. WITHIN_NOISE: noise alone can make such a difference (écart non significatif). ' +
    'NOT_COMPARABLE: one of them is masked.',
});

@ObjectType({
  description:
    'One cell. Zero, small and absent look the same: masked (« effectif faible ou nul »). As the node: public, or the MIPROF alone.',
})
export class Cell {
  @Behind('PUBLISHED')
  @Field(() => [Coordinate], { description: 'Where it lies; none for the national total.' })
  coordinates!: Coordinate[];

  @Behind('PUBLISHED')
  @Field(() => String, { description: 'In French.' })
  label!: string;

  @Behind('PUBLISHED')
  @Field(() => Int, {
    nullable: true,
    description: 'Persons, noise included; null when masked. Cells are drawn apart: tables do not add up.',
  })
  value!: number | null;

  @Behind('PUBLISHED')
  @Field(() => Boolean, { description: 'Whether it is masked (effectif faible ou nul).' })
  masked!: boolean;

  @Behind('PUBLISHED')
  @Field(() => Boolean, { description: 'Whether nothing is told of that region, whatever it counts (non publié).' })
  withheld!: boolean;

  @Behind('PUBLISHED')
  @Field(() => Int, { nullable: true, description: 'Fewest persons that the true number can be; null when masked.' })
  atLeast!: number | null;

  @Behind('PUBLISHED')
  @Field(() => Int, { description: 'The true number is at most so far from the value.' })
  margin!: number;

  @Behind('PUBLISHED')
  @Field(() => Int, {
    nullable: true,
    description: 'Whole percent of `shareOf`; null when either is masked or under 30 persons.',
  })
  share!: number | null;

  @Behind('PUBLISHED')
  @Field(() => Int, {
    nullable: true,
    description:
      'The published number within which the share is told (sur): the total of its place, that of its row in a crossing, or the sum of ' +
      'a table that counts some persons only. Null without a share.',
  })
  shareOf!: number | null;
}

@ObjectType({
  description: 'One table: the whole domain of its codes, in their order. As the node: public, or the MIPROF alone.',
})
export class ReleaseTable {
  @Behind('PUBLISHED')
  @Field(() => LatticeNode, { description: 'Which table.' })
  node!: LatticeNode;

  @Behind('PUBLISHED')
  @Field(() => [Cell], { description: 'Every cell of the domain, or those on the coordinates that were asked for.' })
  cells!: Cell[];
}

@ObjectType({
  description:
    'A quantile of the delays (quantile): about so many days, certainly between `from` and `to`. The MIPROF alone.',
})
export class ReleaseQuantile {
  @Behind('PUBLISHED')
  @Field(() => Int, { description: 'About so many days (estimation): interpolated in its published bracket.' })
  days!: number;

  @Behind('PUBLISHED')
  @Field(() => Int, { description: 'First day of the bracket (tranche): the true quantile is certainly not earlier.' })
  from!: number;

  @Behind('PUBLISHED')
  @Field(() => Int, { description: 'Last day of the bracket: the true quantile is certainly not later.' })
  to!: number;
}

@ObjectType({
  description:
    'Time from the case’s submission to the decision (délais), interpolated in the published brackets. The MIPROF alone.',
})
export class ReleaseDelays {
  @Behind('PUBLISHED')
  @Field(() => ReleaseQuantile, {
    nullable: true,
    description:
      'Within which half of the decisions came (médiane); null under 50 decisions in the shown brackets, or ' +
      'where noise or masks could move it to another bracket.',
  })
  median!: ReleaseQuantile | null;

  @Behind('PUBLISHED')
  @Field(() => ReleaseQuantile, {
    nullable: true,
    description: 'Within which nine decisions in ten came (neuvième décile); null as above.',
  })
  ninthDecile!: ReleaseQuantile | null;
}

@ObjectType({
  description:
    'Bodies of one département that were installed before the end of the period, and still on the day of the ' +
    'freeze: institutions, whether or not they had a case. Public.',
})
export class ReleaseCoverage {
  @Behind('PUBLISHED')
  @Field(() => Territory, { description: 'Where.' })
  territory!: Territory;

  @Behind('PUBLISHED')
  @Field(() => [BodyKind], { description: 'Which kinds of body.' })
  bodies!: BodyKind[];

  @Behind('PUBLISHED')
  @Field(() => [BodyKind], {
    description: 'Those of them that were installed after the first day of the period (en cours de période).',
  })
  late!: BodyKind[];
}

@ObjectType({ description: 'A correction in words, dated; the figures stay what they are. Public.' })
export class Erratum {
  @Behind('PUBLISHED')
  @Field(() => Int, { description: 'From 1.' })
  number!: number;

  @Behind('PUBLISHED')
  @Field(() => LocalDate, { description: 'When.' })
  dated!: string;

  @Behind('PUBLISHED')
  @Field(() => String, { description: 'In French.' })
  words!: string;
}

@ObjectType({ description: 'How the figures are protected, in French. Public.' })
export class ReleaseMethod {
  @Behind('PUBLISHED')
  @Field(() => [String], { description: 'Paragraphs, in order.' })
  paragraphs!: string[];

  @Behind('PUBLISHED')
  @Field(() => Int, { description: 'K: a shown number rests on so many persons or more.' })
  threshold!: number;
}

@ObjectType({ description: 'A document of the release. As its audience: public, or the MIPROF alone.' })
export class ReleaseDocument {
  @Behind('PUBLISHED')
  @Field(() => String, { description: 'HTML, PDF, CSV, ODS or JSON.' })
  format!: string;

  @Behind('PUBLISHED')
  @Field(() => Audience, { description: 'For whom.' })
  audience!: keyof typeof Audience;

  @Behind('PUBLISHED')
  @Field(() => String, { description: 'Name of the file.' })
  name!: string;

  @Behind('PUBLISHED')
  @Field(() => String, { description: 'Media type.' })
  mediaType!: string;

  @Behind('PUBLISHED')
  @Field(() => Int, { description: 'Bytes.' })
  size!: number;

  @Behind('PUBLISHED')
  @Field(() => String, {
    description: 'Path on this server: `GET` it, with the bearer token where the audience is the MIPROF.',
  })
  path!: string;
}

@ObjectType({
  description:
    'The documents of a release, one edition for each erratum (bulletin). Public, or the MIPROF alone, as each document.',
})
export class Bulletin {
  @Behind('PUBLISHED')
  @Field(() => Int, { description: '0, then one more for each erratum.' })
  edition!: number;

  @Behind('PUBLISHED')
  @Field(() => [ReleaseDocument], { description: 'Every document that the reader is shown.' })
  documents!: ReleaseDocument[];
}

@ObjectType({
  description:
    'National figures of a closed civil year, or of three (publication), protected and frozen once; never computed again. The public ' +
    'nodes need no sign-in; the others are the MIPROF’s.',
})
export class Release {
  @Behind('PUBLISHED')
  @Field(() => ID, { description: 'The year, `2025`, or the triennium, `2023-2025`.' })
  id!: string;

  @Behind('PUBLISHED')
  @Field(() => [String], { description: 'Civil years that it counts: one, or three, over which a person counts once.' })
  years!: string[];

  @Behind('PUBLISHED')
  @Field(() => LocalDate, { description: 'First day of the period.' })
  from!: string;

  @Behind('PUBLISHED')
  @Field(() => LocalDate, { description: 'First day after the period.' })
  until!: string;

  @Behind('PUBLISHED')
  @Field(() => LocalDate, {
    description:
      'Opinions, decisions and delays are those dated up to that day (date d’arrêté), as recorded on the day of the freeze.',
  })
  cutOff!: string;

  @Behind('PUBLISHED')
  @Field(() => LocalDate, { description: 'When it was frozen.' })
  frozenOn!: string;
}

@ObjectType({ description: 'One cell in two releases. As the node: public, or the MIPROF alone.' })
export class ComparedCell {
  @Behind('PUBLISHED')
  @Field(() => [Coordinate], { description: 'Where it lies.' })
  coordinates!: Coordinate[];

  @Behind('PUBLISHED')
  @Field(() => String, { description: 'In French.' })
  label!: string;

  @Behind('PUBLISHED')
  @Field(() => Int, { nullable: true, description: 'In the earlier release; null when masked.' })
  before!: number | null;

  @Behind('PUBLISHED')
  @Field(() => Int, { nullable: true, description: 'In the later one; null when masked.' })
  after!: number | null;

  @Behind('PUBLISHED')
  @Field(() => Int, { nullable: true, description: 'After less before; null when either is masked.' })
  difference!: number | null;

  @Behind('PUBLISHED')
  @Field(() => Int, { description: 'What noise alone can make of no difference: the two margins together.' })
  margin!: number;

  @Behind('PUBLISHED')
  @Field(() => Trend, { description: 'What may be said of it.' })
  trend!: keyof typeof Trend;
}

@ObjectType({ description: 'One node in two releases (comparaison). As the node: public, or the MIPROF alone.' })
export class Comparison {
  @Behind('PUBLISHED')
  @Field(() => LatticeNode, { description: 'Which table.' })
  node!: LatticeNode;

  @Behind('PUBLISHED')
  @Field(() => [ComparedCell], { description: 'Every cell of the domain, in order.' })
  cells!: ComparedCell[];

  @Behind('PUBLISHED')
  @Field(() => [String], {
    description: 'What else changed between the two, in French: bodies that were installed or not.',
  })
  cautions!: string[];
}
