import { Field, Int, ObjectType } from 'type-graphql';
import { Behind } from './gates';
import { BodyKind, BodyState } from './bodies.types';
import { LocalDate } from './scalars';
import { Territory } from './territories.types';

@ObjectType({
  description:
    'What one body of a département lacks: seats, secretariat, sittings on policy of a civil year that is over. Institutions alone, ' +
    'never a person. Read by the MIPROF.',
})
export class BodyShortfall {
  @Behind('STEERING')
  @Field(() => BodyKind, { description: 'Which kind of body.' })
  body!: BodyKind;

  @Behind('STEERING')
  @Field(() => BodyState, { description: 'Its state today.' })
  state!: BodyState;

  @Behind('STEERING')
  @Field(() => LocalDate, { nullable: true, description: 'Since when; null where it has never been installed.' })
  stateSince!: string | null;

  @Behind('STEERING')
  @Field(() => Int, {
    description: 'Seats that the texts name and nobody holds today (sièges vacants); 0 where it is not installed.',
  })
  vacantSeats!: number;

  @Behind('STEERING')
  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Oldest day since which one of them is vacant: the last of its holders left, or the body was installed; null where none is.',
  })
  vacantSince!: string | null;

  @Behind('STEERING')
  @Field(() => Int, { description: 'Seats whose holder leaves within three months (mandats qui finissent).' })
  endingSeats!: number;

  @Behind('STEERING')
  @Field(() => LocalDate, { nullable: true, description: 'The first day from which one of them is vacant.' })
  firstEnding!: string | null;

  @Behind('STEERING')
  @Field(() => Boolean, { description: 'Somebody holds a mandate of its secretariat today, stand-ins aside.' })
  hasSecretariat!: boolean;

  @Behind('STEERING')
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day on which the last mandate of its secretariat ended; null where it has one, or never had.',
  })
  withoutSecretariatSince!: string | null;

  @Behind('STEERING')
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day from which it has no secretariat any more, within three months; null otherwise.',
  })
  secretariatEndsOn!: string | null;

  @Behind('STEERING')
  @Field(() => Int, {
    nullable: true,
    description: 'Sittings on policy that were held in that year, as coverage counts them; null until it is over.',
  })
  held!: number | null;

  @Behind('STEERING')
  @Field(() => Int, {
    nullable: true,
    description: 'Least number of sittings in that year (minimum légal); null where no text sets one.',
  })
  legalMinimum!: number | null;

  @Behind('STEERING')
  @Field(() => Boolean, {
    nullable: true,
    description:
      'It is installed, was before that year ended, and held fewer than the minimum; null until the year is over.',
  })
  underLegalMinimum!: boolean | null;
}

@ObjectType({ description: 'A parquet that has no referent for trafficking today (référent TEH). Read by the MIPROF.' })
export class ParquetWithoutReferent {
  @Behind('STEERING')
  @Field(() => String, { description: 'Name of the parquet.' })
  name!: string;

  @Behind('STEERING')
  @Field(() => LocalDate, { nullable: true, description: 'Since the last one left; null where it never had one.' })
  since!: string | null;
}

@ObjectType({
  description:
    'Which returns of a closed civil year were sent, and when, as whoever sent them says: never a figure of them. Whether one left ' +
    'depends on nothing that it counts: nobody handled and no file are sent too, so that neither « sent » nor its absence speaks of a ' +
    'person. Read by the MIPROF.',
})
export class ReturnsReceived {
  @Behind('STEERING')
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day on which the commission’s yearly return was sent (état annuel); null where none was.',
  })
  yearlyReturnSentOn!: string | null;

  @Behind('STEERING')
  @Field(() => Boolean, { description: 'It was not sent, and the commission was installed when that year ended.' })
  yearlyReturnAwaited!: boolean;

  @Behind('STEERING')
  @Field(() => Int, {
    description: 'Associations approved here on the last day of that year, or that answered (enquête de la MIPROF).',
  })
  associations!: number;

  @Behind('STEERING')
  @Field(() => Int, { description: 'Of those, associations whose answers were sent.' })
  surveysSent!: number;

  @Behind('STEERING')
  @Field(() => LocalDate, { nullable: true, description: 'Day of the last of these answers.' })
  lastSurveySentOn!: string | null;

  @Behind('STEERING')
  @Field(() => [String], { description: 'Names of the approved associations whose answers are awaited.' })
  withoutAnswer!: string[];
}

@ObjectType({ description: 'What is missing in one département. Institutions alone. Read by the MIPROF.' })
export class DepartementShortfalls {
  @Behind('STEERING')
  @Field(() => Territory, { description: 'Where.' })
  territory!: Territory;

  @Behind('STEERING')
  @Field(() => [BodyShortfall], { description: 'Its three bodies, installed or not.' })
  bodies!: BodyShortfall[];

  @Behind('STEERING')
  @Field(() => [ParquetWithoutReferent], { description: 'Its parquets without a referent today.' })
  parquetsWithoutReferent!: ParquetWithoutReferent[];

  @Behind('STEERING')
  @Field(() => ReturnsReceived, { nullable: true, description: 'Returns of that year; null until it is over.' })
  returns!: ReturnsReceived | null;
}

@ObjectType({ description: 'The same, summed. Read by the MIPROF.' })
export class ShortfallTotal {
  @Behind('STEERING')
  @Field(() => Int, { description: 'Bodies that are not installed.' })
  notInstalled!: number;

  @Behind('STEERING')
  @Field(() => Int, { description: 'Bodies that are dormant (en sommeil).' })
  dormant!: number;

  @Behind('STEERING')
  @Field(() => Int, { nullable: true, description: 'Bodies under the legal minimum; null until the year is over.' })
  underLegalMinimum!: number | null;

  @Behind('STEERING')
  @Field(() => Int, { description: 'Vacant seats of installed bodies.' })
  vacantSeats!: number;

  @Behind('STEERING')
  @Field(() => Int, { description: 'Seats whose holder leaves within three months.' })
  endingSeats!: number;

  @Behind('STEERING')
  @Field(() => Int, { description: 'Départements whose commission has no coordinator today.' })
  withoutCoordinator!: number;

  @Behind('STEERING')
  @Field(() => Int, { description: 'Départements whose last coordinator leaves within three months.' })
  coordinatorsEnding!: number;

  @Behind('STEERING')
  @Field(() => Int, { description: 'Parquets without a referent.' })
  parquetsWithoutReferent!: number;

  @Behind('STEERING')
  @Field(() => Int, { description: 'Départements none of whose parquets has a referent.' })
  departementsWithoutReferent!: number;

  @Behind('STEERING')
  @Field(() => Int, { nullable: true, description: 'Yearly returns that are awaited; null until the year is over.' })
  yearlyReturnsAwaited!: number | null;

  @Behind('STEERING')
  @Field(() => Int, {
    nullable: true,
    description: 'Answers to the survey that are awaited; null until the year is over.',
  })
  surveysAwaited!: number | null;
}

@ObjectType({
  description:
    'What the MIPROF follows each week: bodies, sittings, seats, référents and returns that are missing (suivi de la semaine), exact. ' +
    'Institutions alone: sittings and returns are of a civil year that is over, because one of a year that runs could speak of a person.',
})
export class Shortfalls {
  @Behind('STEERING')
  @Field(() => Int, { description: 'Civil year of the sittings and of the returns.' })
  year!: number;

  @Behind('STEERING')
  @Field(() => ShortfallTotal, { description: 'In sum, over the country or the region.' })
  total!: ShortfallTotal;

  @Behind('STEERING')
  @Field(() => [DepartementShortfalls], {
    description: 'Département by département, whether or not something is missing.',
  })
  departements!: DepartementShortfalls[];
}
