import { encodeId } from '../../../kernel/id';
import type { LocalDate } from '../../../kernel/local-date';
import type { RuleVerdict } from '../../../kernel/verdict';
import { bodyKindReference } from '../../../reference/reference-data';
import type { ItemRow } from './agenda-row.sql';
import type { MemberRow, SessionRow } from './sessions.queries';
import { capacityVerdict, noticeOf, noticeVerdict, workingDayVerdict } from './sessions.rules';

/** Rank among the points that the reader sees: a raw position would tell how many others there are. */
export function ranked(agenda: ItemRow[]): ItemRow[] {
  return agenda.map((item, index) => ({ ...item, position: index + 1 }));
}

/** What the rules would say of this sitting, were it convened today. A sitting already convened keeps its own day. */
export function rehearsal(
  session: SessionRow,
  today: LocalDate,
  convenedOn: LocalDate | null,
  bodyRules: { noticeDays?: number },
): RuleVerdict[] {
  return [
    ...dayRehearsal(session, session.heldOn, convenedOn ?? today, bodyRules),
    capacityVerdict(session.plannedMinutes ?? 0, session.capacityMinutes),
  ];
}

/** What the rules say of a day: whether a summons sent then leaves its notice, and whether people work on it. */
export function dayRehearsal(
  { departement, bodyKind }: Pick<SessionRow, 'departement' | 'bodyKind'>,
  heldOn: LocalDate,
  convenedOn: LocalDate,
  bodyRules: { noticeDays?: number },
): RuleVerdict[] {
  const notice = noticeOf(bodyKindReference(bodyKind).crpaApplies, bodyRules);
  return [noticeVerdict(notice, convenedOn, heldOn), workingDayVerdict(departement, heldOn)];
}

/** A member without an account is known by their membership. */
export function memberIdOf({
  departement,
  memberUuid,
  onPaper,
}: Pick<MemberRow, 'departement' | 'memberUuid' | 'onPaper'>): string {
  return encodeId(onPaper ? 'Membership' : 'Mandate', departement, memberUuid);
}
