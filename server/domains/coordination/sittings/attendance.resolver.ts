import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { AgendaItem } from '../../../../schema/agenda.types';
import { Attendance, FormerAttendance } from '../../../../schema/attendance.types';
import { RuleVerdictType } from '../../../../schema/common.types';
import { Behind } from '../../../../schema/gates';
import { Session } from '../../../../schema/sessions.types';
import type { RequestContext } from '../../../http/request-context';
import { bodyKindReference } from '../../../reference/reference-data';
import type { AttendanceLoader } from './attendance.loader';
import type { AttendanceRow, FormerAttendanceRow } from './attendance.queries';
import { whoDeliberates } from './attendance.rules';
import type { MemberRow, SessionRow } from './sessions.queries';
import { quorumOfSecond, quorumVerdict } from './sessions.rules';
import { memberIdOf } from './sessions.view';

@Resolver(() => Session)
export class SessionAttendanceResolver {
  constructor(private readonly loader: AttendanceLoader) {}

  @Behind('SITTING')
  @FieldResolver(() => [Attendance], { description: 'Who came (émargement): the body’s secretariat.' })
  attendance(@Root() { departement, id }: SessionRow, @Ctx() context: RequestContext): Promise<AttendanceRow[]> {
    return this.loader.attendance(context, departement, id);
  }

  @Behind('MEMBERS')
  @FieldResolver(() => RuleVerdictType, {
    nullable: true,
    description:
      'Whether enough voting members came or are represented (quorum, CRPA R.133-10): the body’s secretariat; null ' +
      'before the summons. That of a point counts who was there then, without those who stepped aside.',
  })
  async quorum(@Root() { departement, id, bodyKind, sameAgenda }: SessionRow, @Ctx() context: RequestContext) {
    const summoned = await this.loader.summoned(context, departement, id);
    if (summoned.length === 0) return null;
    const { members, present } = whoDeliberates(summoned);
    return quorumOfSecond(quorumVerdict(bodyKindReference(bodyKind).crpaApplies, members, present), sameAgenda);
  }
}

@Resolver(() => AgendaItem)
export class ItemRecusalResolver {
  constructor(private readonly loader: AttendanceLoader) {}

  @Behind('MEMBERS')
  @FieldResolver(() => [ID], {
    description:
      '`memberId` of those who take no part in the deliberation (déport, CRPA R.133-12), whoever sits for the association ' +
      'that holds the file included: the body’s secretariat.',
  })
  async recusedMemberIds(
    @Root() { departement, id, referralId }: { departement: string; id: string; referralId: string | null },
    @Ctx() context: RequestContext,
  ): Promise<string[]> {
    if (!referralId) return [];
    return (await this.loader.recused(context, departement, id)).map((row) => memberIdOf(row));
  }
}

@Resolver(() => Attendance)
export class AttendanceResolver {
  constructor(private readonly loader: AttendanceLoader) {}

  @Behind('MEMBERS')
  @FieldResolver(() => ID)
  memberId(@Root() row: MemberRow): string {
    return memberIdOf(row);
  }

  @Behind('MEMBERS')
  @FieldResolver(() => ID, { nullable: true })
  proxyTo(@Root() row: AttendanceRow): string | null {
    return proxyOf(row);
  }

  @Behind('MEMBERS')
  @FieldResolver(() => [FormerAttendance], { description: 'What it said before it was corrected, the latest first.' })
  async corrections(
    @Root() { departement, sessionId, memberUuid }: AttendanceRow,
    @Ctx() context: RequestContext,
  ): Promise<FormerAttendanceRow[]> {
    const former = await this.loader.former(context, departement, sessionId);
    return former.filter((row) => row.memberUuid === memberUuid);
  }
}

@Resolver(() => FormerAttendance)
export class FormerAttendanceResolver {
  @Behind('MEMBERS')
  @FieldResolver(() => ID, { nullable: true })
  proxyTo(@Root() row: FormerAttendanceRow): string | null {
    return proxyOf(row);
  }
}

function proxyOf({ departement, proxyUuid, proxyOnPaper }: AttendanceRow | FormerAttendanceRow): string | null {
  return proxyUuid && memberIdOf({ departement, memberUuid: proxyUuid, onPaper: proxyOnPaper });
}
