import { Field, ID, InputType, Int } from 'type-graphql';
import { ActInput, ChangingInput, CreatingInput, IdempotencyKey } from './common.types';
import {
  PlaceAnswer,
  PlaceNeed,
  PlacePublic,
  PlaceRefusal,
  StayEnding,
  StayMeans,
  StaySequel,
  StayStage,
  UnmetReason,
} from './places.types';
import { DepartementCode, LocalDate } from './scalars';

@InputType({ description: 'Registers a shelter; its team answers for it.' })
export class RegisterShelterInput extends CreatingInput {
  @Field(() => DepartementCode)
  departement!: string;

  @Field(() => String, { description: 'A name that does not tell where it is: 120 characters at most.' })
  name!: string;

  @Field(() => [PlacePublic])
  publics!: PlacePublic[];

  @Field(() => Boolean)
  withChildren!: boolean;

  @Field(() => String, { nullable: true, description: 'Conditions of admission: 1 000 characters at most.' })
  conditions?: string;

  @Field(() => String)
  phone!: string;
}

@InputType({ description: 'Confirms what is told of a shelter, as it stands or corrected: what is left out stays.' })
export class ConfirmShelterInput extends ChangingInput {
  @Field(() => ID)
  shelterId!: string;

  @Field(() => String, { nullable: true })
  name?: string;

  @Field(() => [PlacePublic], { nullable: true })
  publics?: PlacePublic[];

  @Field(() => Boolean, { nullable: true })
  withChildren?: boolean;

  @Field(() => String, { nullable: true })
  conditions?: string;

  @Field(() => String, { nullable: true })
  phone?: string;
}

@InputType({ description: 'Closes a shelter to requests.' })
export class CloseShelterInput extends ChangingInput {
  @Field(() => ID)
  shelterId!: string;
}

@InputType({ description: 'Asks shelters chosen one by one for a place; each answers for itself.' })
export class RequestPlaceInput extends CreatingInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => [ID], { description: 'Ten at most.' })
  shelterIds!: string[];

  @Field(() => PlacePublic)
  public!: PlacePublic;

  @Field(() => Int, { description: 'Children who come along: 0 to 12.' })
  children!: number;

  @Field(() => LocalDate)
  neededFrom!: string;

  @Field(() => [PlaceNeed])
  needs!: PlaceNeed[];
}

@InputType({
  description: 'What a shelter answers; another answer corrects it, until the place is taken or the request closed.',
})
export class AnswerPlaceRequestInput extends ChangingInput {
  @Field(() => ID)
  requestId!: string;

  @Field(() => PlaceAnswer)
  answer!: PlaceAnswer;

  @Field(() => LocalDate, { nullable: true, description: 'Of OFFERED alone: from when.' })
  availableFrom?: string;

  @Field(() => PlaceRefusal, { nullable: true, description: 'Of DECLINED alone.' })
  refusal?: PlaceRefusal;
}

@InputType({ description: 'Withdraws a request to one shelter.' })
export class WithdrawPlaceRequestInput extends ChangingInput {
  @Field(() => ID)
  requestId!: string;
}

@InputType({
  description: 'Notes that a need of a place has no answer: whoever reads the file reads it in its history.',
})
export class RecordUnmetNeedInput extends ActInput {
  @IdempotencyKey()
  idempotencyKey?: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => UnmetReason)
  reason!: UnmetReason;
}

@InputType({
  description:
    'Records a stay that the person agreed to: with `requestId`, it takes the place that the shelter offers.',
})
export class RecordStayInput extends CreatingInput {
  @Field(() => ID)
  caseId!: string;

  @Field(() => ID, { nullable: true, description: 'Of SHELTER alone: the request that was answered with a place.' })
  requestId?: string;

  @Field(() => StayMeans)
  means!: StayMeans;

  @Field(() => LocalDate, { description: 'Day on which the person agreed to it.' })
  agreedOn!: string;

  @Field(() => LocalDate, { description: 'First night; never before she agreed.' })
  startsOn!: string;
}

@InputType({ description: 'Says at which stage a stay is.' })
export class RecordStayStageInput extends ChangingInput {
  @Field(() => ID)
  stayId!: string;

  @Field(() => StayStage)
  stage!: StayStage;

  @Field(() => LocalDate)
  since!: string;
}

@InputType({ description: 'Ends a stay, and says what comes next.' })
export class EndStayInput extends ChangingInput {
  @Field(() => ID)
  stayId!: string;

  @Field(() => LocalDate)
  endedOn!: string;

  @Field(() => StayEnding)
  ending!: StayEnding;

  @Field(() => StaySequel)
  sequel!: StaySequel;
}
