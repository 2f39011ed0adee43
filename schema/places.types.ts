import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { Instant, LocalDate } from './scalars';
import {
  enumOf,
  PLACE_ANSWERS,
  PLACE_NEEDS,
  PLACE_PUBLICS,
  PLACE_REFUSALS,
  PLACE_STATES,
  STAY_ENDINGS,
  STAY_MEANS,
  STAY_SEQUELS,
  STAY_STAGES,
  UNMET_REASONS,
} from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const PlacePublic = enumOf(PLACE_PUBLICS);
export type PlacePublic = words.PlacePublic;
registerEnumType(PlacePublic, { name: 'PlacePublic', description: 'Whom a shelter receives (public accueilli).' });

export const PlaceNeed = enumOf(PLACE_NEEDS);
export type PlaceNeed = words.PlaceNeed;
registerEnumType(PlaceNeed, {
  name: 'PlaceNeed',
  description: 'What a place must have: a closed list, so that nothing of a person is typed into a request.',
});

export const PlaceState = enumOf(PLACE_STATES);
export type PlaceState = words.PlaceState;
registerEnumType(PlaceState, {
  name: 'PlaceState',
  description: 'Where a request to one shelter stands. CLOSED: withdrawn, or another place was found.',
});

export const PlaceAnswer = enumOf(PLACE_ANSWERS);
export type PlaceAnswer = words.PlaceAnswer;
registerEnumType(PlaceAnswer, {
  name: 'PlaceAnswer',
  description: 'What a shelter answers: a place from a day on, a waiting list, or none.',
});

export const PlaceRefusal = enumOf(PLACE_REFUSALS);
export type PlaceRefusal = words.PlaceRefusal;
registerEnumType(PlaceRefusal, { name: 'PlaceRefusal', description: 'Why a shelter has no place for that request.' });

export const UnmetReason = enumOf(UNMET_REASONS);
export type UnmetReason = words.UnmetReason;
registerEnumType(UnmetReason, {
  name: 'UnmetReason',
  description: 'Why a need of a place has no answer (besoin sans réponse).',
});

export const StayMeans = enumOf(STAY_MEANS);
export type StayMeans = words.StayMeans;
registerEnumType(StayMeans, {
  name: 'StayMeans',
  description: 'By whom a stay was found: a shelter that answered here, the SIAO, the Ac.Sé network, or otherwise.',
});

export const StayStage = enumOf(STAY_STAGES);
export type StayStage = words.StayStage;
registerEnumType(StayStage, { name: 'StayStage', description: 'From the first weeks of calm to a life of one’s own.' });

export const StayEnding = enumOf(STAY_ENDINGS);
export type StayEnding = words.StayEnding;
registerEnumType(StayEnding, { name: 'StayEnding', description: 'Why a stay ended.' });

export const StaySequel = enumOf(STAY_SEQUELS);
export type StaySequel = words.StaySequel;
registerEnumType(StaySequel, { name: 'StaySequel', description: 'What comes after a stay.' });

@ObjectType({
  description:
    'A shelter that answers requests (structure d’accueil). Where it is stands nowhere: it is told by telephone. Read by the teams of ' +
    'associations and the commission’s secretariat.',
})
export class Shelter {
  @Behind('SHELTERS')
  @Field(() => ID)
  id!: string;

  @Behind('SHELTERS')
  @Field(() => String, { description: 'A name that does not tell where it is.' })
  name!: string;

  @Behind('SHELTERS')
  @Field(() => [PlacePublic])
  publics!: PlacePublic[];

  @Behind('SHELTERS')
  @Field(() => Boolean, { description: 'Whether children come along.' })
  withChildren!: boolean;

  @Behind('SHELTERS')
  @Field(() => String, { nullable: true, description: 'Conditions of admission.' })
  conditions!: string | null;

  @Behind('SHELTERS')
  @Field(() => String, { description: 'Telephone.' })
  phone!: string;

  @Behind('SHELTERS')
  @Field(() => LocalDate, { description: 'Last day on which the shelter confirmed all this.' })
  confirmedOn!: string;

  @Behind('SHELTERS')
  @Field(() => Boolean, { description: 'Whether a quarter has passed since.' })
  toConfirm!: boolean;

  @Behind('SHELTERS')
  @Field(() => LocalDate, { nullable: true, description: 'Since when it takes no request any more.' })
  closedOn!: string | null;

  @Behind('SHELTERS')
  @Field(() => Boolean, { description: 'Whether the reader’s team answers for it.' })
  own!: boolean;

  @Behind('SHELTERS')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@ObjectType({ description: 'A request to one shelter (demande de place), as the own team of the file reads it.' })
export class PlaceRequest {
  @Behind('OWN')
  @Field(() => ID)
  id!: string;

  @Behind('OWN')
  @Field(() => PlacePublic)
  public!: PlacePublic;

  @Behind('OWN')
  @Field(() => Int, { description: 'Children who come along.' })
  children!: number;

  @Behind('OWN')
  @Field(() => LocalDate)
  neededFrom!: string;

  @Behind('OWN')
  @Field(() => [PlaceNeed])
  needs!: PlaceNeed[];

  @Behind('OWN')
  @Field(() => PlaceState)
  state!: PlaceState;

  @Behind('OWN')
  @Field(() => LocalDate, { nullable: true, description: 'From when the shelter offers a place.' })
  availableFrom!: string | null;

  @Behind('OWN')
  @Field(() => PlaceRefusal, { nullable: true })
  refusal!: PlaceRefusal | null;

  @Behind('OWN')
  @Field(() => Instant)
  askedAt!: Date;

  @Behind('OWN')
  @Field(() => Instant, { nullable: true })
  answeredAt!: Date | null;

  @Behind('OWN')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@ObjectType({
  description:
    'A request as the shelter reads it: whom, from when, with what need. Never who asks, a reference, a country nor a road. Read by the ' +
    'team that answers for that shelter.',
})
export class AskedPlace {
  @Behind('ASKED')
  @Field(() => ID)
  id!: string;

  @Behind('ASKED')
  @Field(() => PlacePublic)
  public!: PlacePublic;

  @Behind('ASKED')
  @Field(() => Int)
  children!: number;

  @Behind('ASKED')
  @Field(() => LocalDate)
  neededFrom!: string;

  @Behind('ASKED')
  @Field(() => [PlaceNeed])
  needs!: PlaceNeed[];

  @Behind('ASKED')
  @Field(() => PlaceState)
  state!: PlaceState;

  @Behind('ASKED')
  @Field(() => LocalDate, { nullable: true })
  availableFrom!: string | null;

  @Behind('ASKED')
  @Field(() => PlaceRefusal, { nullable: true })
  refusal!: PlaceRefusal | null;

  @Behind('ASKED')
  @Field(() => LocalDate, { description: 'Day on which it was asked.' })
  askedOn!: string;

  @Behind('ASKED')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@ObjectType({ description: 'A need of a place that had no answer (besoin sans réponse). Whoever may read the file.' })
export class UnmetNeed {
  @Behind('FILE')
  @Field(() => UnmetReason)
  reason!: UnmetReason;

  @Behind('FILE')
  @Field(() => LocalDate, { description: 'Day on which it was noted.' })
  notedOn!: string;
}

@ObjectType({ description: 'A stay that the person agreed to (hébergement), and how she goes on. Own team only.' })
export class Stay {
  @Behind('OWN')
  @Field(() => ID)
  id!: string;

  @Behind('OWN')
  @Field(() => StayMeans)
  means!: StayMeans;

  @Behind('OWN')
  @Field(() => LocalDate, { description: 'Day on which the person agreed to it.' })
  agreedOn!: string;

  @Behind('OWN')
  @Field(() => LocalDate)
  startsOn!: string;

  @Behind('OWN')
  @Field(() => StayStage)
  stage!: StayStage;

  @Behind('OWN')
  @Field(() => LocalDate, { description: 'Since when it is at that stage.' })
  stageSince!: string;

  @Behind('OWN')
  @Field(() => LocalDate, { nullable: true })
  endedOn!: string | null;

  @Behind('OWN')
  @Field(() => StayEnding, { nullable: true })
  ending!: StayEnding | null;

  @Behind('OWN')
  @Field(() => StaySequel, { nullable: true, description: 'What comes after it.' })
  sequel!: StaySequel | null;

  @Behind('OWN')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}
