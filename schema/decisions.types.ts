import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { ChangingInput, CreatingInput } from './common.types';
import { Node } from './node.types';
import { LocalDate } from './scalars';
import {
  enumOf,
  CHAIR_VOTES,
  DECISION_SENSES,
  NOTIFICATION_MANNERS,
  REFUSAL_GROUNDS,
  OPINION_MANNERS,
  OPINION_SENSES,
} from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const OpinionSense = enumOf(OPINION_SENSES);
export type OpinionSense = words.OpinionSense;
registerEnumType(OpinionSense, {
  name: 'OpinionSense',
  description: 'Sense of an opinion (sens de l’avis). It does not bind the authority.',
});

export const OpinionManner = enumOf(OPINION_MANNERS);
export type OpinionManner = words.OpinionManner;
registerEnumType(OpinionManner, { name: 'OpinionManner', description: 'How an opinion was reached.' });

export const ChairVote = enumOf(CHAIR_VOTES);
export type ChairVote = words.ChairVote;
registerEnumType(ChairVote, {
  name: 'ChairVote',
  description: 'The chair’s own vote, casting in a tie (voix prépondérante, CRPA R.133-11).',
});

export const DecisionSense = enumOf(DECISION_SENSES);
export type DecisionSense = words.DecisionSense;
registerEnumType(DecisionSense, { name: 'DecisionSense', description: 'Sense of the authority’s decision.' });

export const NotificationManner = enumOf(NOTIFICATION_MANNERS);
export type NotificationManner = words.NotificationManner;
registerEnumType(NotificationManner, {
  name: 'NotificationManner',
  description: 'How a decision was notified (mode de notification).',
});

export const RefusalGround = enumOf(REFUSAL_GROUNDS);
export type RefusalGround = words.RefusalGround;
registerEnumType(RefusalGround, {
  name: 'RefusalGround',
  description: 'What a refusal rests on, in closed words: the reasons themselves are a text.',
});

@ObjectType({ description: 'What a body thinks of a referral (avis). Read through an open door to the referral.' })
export class Opinion {
  @Behind('DOOR')
  @Field(() => ID)
  id!: string;

  @Behind('DOOR')
  @Field(() => OpinionSense)
  sense!: OpinionSense;

  @Behind('DOOR')
  @Field(() => OpinionManner)
  manner!: OpinionManner;

  @Behind('DOOR')
  @Field(() => Int, { nullable: true, description: 'Votes for, the chair’s included.' })
  votesFor!: number | null;

  @Behind('DOOR')
  @Field(() => Int, { nullable: true, description: 'Votes against, the chair’s included.' })
  votesAgainst!: number | null;

  @Behind('DOOR')
  @Field(() => Int, { nullable: true })
  abstentions!: number | null;

  @Behind('DOOR')
  @Field(() => ChairVote, { nullable: true })
  chairVote!: ChairVote | null;

  @Behind('DOOR')
  @Field(() => Boolean, { description: 'Whether reserves go with it (réserves).' })
  hasReserves!: boolean;

  @Behind('DOOR')
  @Field(() => LocalDate)
  givenOn!: string;

  @Behind('DOOR')
  @Field(() => String, { nullable: true, description: 'Local time, "HH:MM", at which the point was treated.' })
  treatedAt!: string | null;

  @Behind('DOOR')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@ObjectType({
  implements: Node,
  description:
    'What the authority decided after the opinion (décision, CASF L.121-9). Read through an open door to the referral.',
})
export class Decision extends Node {
  @Behind('DOOR')
  @Field(() => ID, { description: 'Opaque id.' })
  override id!: string;

  @Behind('DOOR')
  @Field(() => DecisionSense)
  sense!: DecisionSense;

  @Behind('DOOR')
  @Field(() => String, { description: 'Quality and name of the signatory.' })
  signatory!: string;

  @Behind('DOOR')
  @Field(() => String, { description: 'Act of delegation; empty when the authority signs itself.' })
  delegation!: string;

  @Behind('DOOR')
  @Field(() => LocalDate)
  signedOn!: string;

  @Behind('DOOR')
  @Field(() => LocalDate, { nullable: true, description: 'First day of the pathway; null for a refusal.' })
  startsOn!: string | null;

  @Behind('DOOR')
  @Field(() => LocalDate, { nullable: true, description: 'When the person was told: remedies run from it.' })
  notifiedOn!: string | null;

  @Behind('DOOR')
  @Field(() => NotificationManner, { nullable: true })
  notificationManner!: NotificationManner | null;

  @Behind('DOOR')
  @Field(() => Boolean, { nullable: true, description: 'Whether an interpreter was there.' })
  interpreter!: boolean | null;

  @Behind('DOOR')
  @Field(() => LocalDate, {
    nullable: true,
    description: 'When the authority abrogated it: its pathway ended that day.',
  })
  abrogatedOn!: string | null;

  @Behind('DOOR')
  @Field(() => String, { nullable: true, description: 'Quality and name of whoever signed the abrogation.' })
  abrogatedBy!: string | null;

  @Behind('DOOR')
  @Field(() => LocalDate, {
    nullable: true,
    description: 'When legal aid was asked for: it stops the delay of the remedies.',
  })
  legalAidAskedOn!: string | null;

  @Behind('DOOR')
  @Field(() => LocalDate, { nullable: true })
  legalAidAnsweredOn!: string | null;

  @Behind('DOOR')
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day on which it may be contested (CJA R.421-1), as the dates known today say it.',
  })
  remediesUntil!: string | null;

  @Behind('DOOR')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@InputType({ description: 'Records the opinion on a point of an open sitting, by consensus or by votes.' })
export class RecordOpinionInput extends CreatingInput {
  @Field(() => ID)
  agendaItemId!: string;

  @Field(() => OpinionSense)
  sense!: OpinionSense;

  @Field(() => OpinionManner, { defaultValue: OpinionManner.CONSENSUS })
  manner!: OpinionManner;

  @Field(() => Int, { nullable: true, description: 'Votes for, the chair’s included; VOTES only.' })
  votesFor?: number;

  @Field(() => Int, { nullable: true, description: 'Votes against, the chair’s included; VOTES only.' })
  votesAgainst?: number;

  @Field(() => Int, { nullable: true, description: 'VOTES only.' })
  abstentions?: number;

  @Field(() => ChairVote, { nullable: true, description: 'The chair’s own vote: it decides a tie (CRPA R.133-11).' })
  chairVote?: ChairVote;

  @Field(() => String, {
    nullable: true,
    description:
      'Local time, "HH:MM", at which the point was treated; else now. Who deliberates is who was there then.',
  })
  treatedAt?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Reserves (réserves), in French, 2 000 characters at most. Encrypted.',
  })
  reserves?: string;
}

@InputType({ description: 'Records what the authority signed, after the opinion (CASF L.121-9).' })
export class RecordDecisionInput extends CreatingInput {
  @Field(() => ID)
  referralId!: string;

  @Field(() => DecisionSense)
  sense!: DecisionSense;

  @Field(() => String, { description: 'Quality and name of the signatory, 200 characters at most.' })
  signatory!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Act of delegation, 200 characters at most; none when the authority signs itself.',
  })
  delegation?: string;

  @Field(() => LocalDate)
  signedOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day of the pathway; required when AUTHORISED.' })
  startsOn?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Reasons (motifs), in French; required for a refusal (CRPA L.211-2, 7°). Encrypted.',
  })
  reasons?: string;

  @Field(() => [RefusalGround], {
    nullable: true,
    description: 'For a refusal: grounds that case law rejects are told (CE n° 440802).',
  })
  grounds?: RefusalGround[];
}

@InputType({ description: 'Records that the person was told: an act of its own, from which remedies run.' })
export class RecordNotificationInput extends ChangingInput {
  @Field(() => ID)
  decisionId!: string;

  @Field(() => LocalDate)
  notifiedOn!: string;

  @Field(() => NotificationManner)
  manner!: NotificationManner;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether an interpreter was there; left out, no at first, and as it was when it is corrected.',
  })
  interpreter?: boolean;
}
