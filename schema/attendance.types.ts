import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Behind } from './gates';
import { CreatingInput } from './common.types';
import { AgendaItemInput } from './agenda.types';
import { SessionInput } from './sessions.types';
import { Instant } from './scalars';
import { enumOf, ATTENDANCE_STATES } from '../server/kernel/words';
import type * as words from '../server/kernel/words';

export const AttendanceState = enumOf(ATTENDANCE_STATES);
export type AttendanceState = words.AttendanceState;
registerEnumType(AttendanceState, {
  name: 'AttendanceState',
  description: 'Whether a summoned member came. REMOTE, by telephone or video, counts for the quorum (CRPA R.133-10).',
  valuesConfig: {
    REPRESENTED: { description: 'Not there, and gave a mandate to a member who is (mandat, CRPA R.133-9).' },
  },
});

@ObjectType({ description: 'What a line of attendance said before it was corrected. Read by the body’s secretariat.' })
export class FormerAttendance {
  @Behind('MEMBERS')
  @Field(() => Int, { description: 'Version of the line that said so.' })
  version!: number;

  @Behind('MEMBERS')
  @Field(() => AttendanceState)
  state!: AttendanceState;

  @Behind('MEMBERS')
  @Field(() => ID, { nullable: true })
  proxyTo!: string | null;

  @Behind('MEMBERS')
  @Field(() => Boolean)
  substituted!: boolean;

  @Behind('MEMBERS')
  @Field(() => String, { nullable: true })
  arrivedAt!: string | null;

  @Behind('MEMBERS')
  @Field(() => String, { nullable: true })
  leftAt!: string | null;

  @Behind('MEMBERS')
  @Field(() => Instant)
  correctedAt!: string;
}

@ObjectType({ description: 'Whether a summoned member came (émargement). Read by the body’s secretariat.' })
export class Attendance {
  @Behind('MEMBERS')
  @Field(() => ID, { description: 'Mandate of the member, or their membership when they have no account.' })
  memberId!: string;

  @Behind('MEMBERS')
  @Field(() => String, { description: 'Quality under which they sit.' })
  quality!: string;

  @Behind('MEMBERS')
  @Field(() => AttendanceState)
  state!: AttendanceState;

  @Behind('MEMBERS')
  @Field(() => ID, { nullable: true, description: '`memberId` of whoever holds their mandate (mandataire).' })
  proxyTo!: string | null;

  @Behind('MEMBERS')
  @Field(() => Boolean, { description: 'Whether a substitute sits in their place (suppléant, CRPA R.133-3).' })
  substituted!: boolean;

  @Behind('MEMBERS')
  @Field(() => String, { nullable: true, description: 'Local time, "HH:MM"; null: from the start.' })
  arrivedAt!: string | null;

  @Behind('MEMBERS')
  @Field(() => String, { nullable: true, description: 'Local time, "HH:MM"; null: to the end.' })
  leftAt!: string | null;

  @Behind('MEMBERS')
  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version!: number;
}

@InputType({ description: 'Notes whether a summoned member came, and nothing else of them.' })
export class RecordAttendanceInput extends SessionInput {
  @Field(() => ID, { description: '`memberId` of the summons.' })
  memberId!: string;

  @Field(() => AttendanceState)
  state!: AttendanceState;
}

@InputType({ description: 'All that is noted of one summoned member: what is left out is none.' })
export class AttendanceLineInput {
  @Field(() => ID, { description: '`memberId` of the summons.' })
  memberId!: string;

  @Field(() => AttendanceState)
  state!: AttendanceState;

  @Field(() => ID, { nullable: true, description: 'REPRESENTED only: `memberId` of whoever holds their mandate.' })
  proxyTo?: string;

  @Field(() => Boolean, { defaultValue: false, description: 'A substitute sits in their place.' })
  substituted!: boolean;

  @Field(() => String, { nullable: true, description: 'Local time, "HH:MM", of whoever came late.' })
  arrivedAt?: string;

  @Field(() => String, { nullable: true, description: 'Local time, "HH:MM", of whoever left before the end.' })
  leftAt?: string;

  @Field(() => Int, { nullable: true, description: 'Version last read of this line; 0 when there was none.' })
  expectedVersion?: number;
}

@InputType({ description: 'Notes who came, who is represented and by whom, in one act: all the lines, or none.' })
export class RecordAttendancesInput extends CreatingInput {
  @Field(() => ID)
  sessionId!: string;

  @Field(() => [AttendanceLineInput])
  lines!: AttendanceLineInput[];
}

@InputType({
  description: 'Notes that a member takes no part in the deliberation on a point, or that this was noted in error.',
})
export class RecordRecusalInput extends AgendaItemInput {
  @Field(() => ID, { description: '`memberId` of the summons.' })
  memberId!: string;

  @Field(() => Boolean, { nullable: true, description: 'Noted in error: they deliberate.' })
  withdrawn?: boolean;
}
