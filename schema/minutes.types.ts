import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { Instant, LocalDate } from './scalars';
import { enumOf, MINUTES_AUDIENCES, MINUTES_SEALS } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export enum MinutesState {
  DRAFT = 'DRAFT',
  APPROVED = 'APPROVED',
}
registerEnumType(MinutesState, {
  name: 'MinutesState',
  description: 'Where the minutes stand.',
  valuesConfig: {
    DRAFT: { description: 'The members have not approved them (projet).' },
    APPROVED: { description: 'The members approved them (approuvé).' },
  },
});

export const MinutesAudience = enumOf(MINUTES_AUDIENCES);
export type MinutesAudience = words.MinutesAudience;
registerEnumType(MinutesAudience, {
  name: 'MinutesAudience',
  description: 'For whom an edition of the minutes is made.',
  valuesConfig: {
    MEMBERS: {
      description: 'Members: references only. Its secretariat hands it over; members of a policy sitting have it too.',
    },
    DECIDING_AUTHORITY: {
      description:
        'Whoever decides after the opinion, with the identities that its level opens: that authority, the secretariat.',
    },
    PRESENTING_ASSOCIATION: { description: 'The association that presents: its own points alone.' },
    PUBLIC: { description: 'Anybody, once approved: policy sittings alone. Its secretariat and its members make it.' },
  },
});

export const MinutesSeal = enumOf(MINUTES_SEALS);
export type MinutesSeal = words.MinutesSeal;
registerEnumType(MinutesSeal, {
  name: 'MinutesSeal',
  description: 'Whether what is recorded today is what was sealed.',
  valuesConfig: {
    HOLDS: { description: 'It is.' },
    INCOMPLETE: {
      description: 'What is still read is; points that were erased, withdrawn or sent elsewhere are kept as digests.',
    },
    CHANGED: { description: 'It is not: somebody changed it outside the acts.' },
  },
});

@ObjectType({
  description: 'One edition of the minutes of a sitting, a PDF that is made at each request and journaled.',
})
export class MinutesEdition {
  @Behind('SITTING')
  @Field(() => MinutesAudience)
  audience!: MinutesAudience;

  @Behind('SITTING')
  @Field(() => String, { description: 'French.' })
  title!: string;

  @Behind('SITTING')
  @Field(() => String, { description: 'Where it is downloaded, with the same credentials.' })
  url!: string;

  @Behind('SITTING')
  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256, in hexadecimal, over the sealed parts that the reader reads; printed on it. Null before the approval.',
  })
  sealedHash!: string | null;
}

@ObjectType({
  description: 'Minutes of a sitting (procès-verbal, CRPA R.133-13): one record, an edition for each audience.',
})
export class Minutes {
  @Behind('SITTING')
  @Field(() => MinutesState)
  state!: MinutesState;

  @Behind('SITTING')
  @Field(() => LocalDate, { nullable: true, description: 'Day on which the members approved them.' })
  approvedOn!: string | null;

  @Behind('SITTING')
  @Field(() => Instant, { nullable: true, description: 'When what was recorded was sealed, by digest.' })
  sealedAt!: Date | null;

  @Behind('SITTING')
  @Field(() => MinutesSeal, { nullable: true, description: 'Worked out at each request. Null before the seal.' })
  seal!: MinutesSeal | null;

  @Behind('SITTING')
  @Field(() => [MinutesEdition], { description: 'Those that the reader may have.' })
  editions!: MinutesEdition[];
}
