import type { Act } from '../../../acts/act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { date, columns, int, text, uuid, bool, type RowOf } from '../../../tenancy/columns';
import type { BodyKind, Formation, MemberCategory, MembershipEnd, Role } from '../../../kernel/words';
import { standingsBefore } from './bodies.access';
import { MembershipEntity } from './bodies.entity';
import { HOLDERS } from './composition.queries';
import { seatVacantVerdict } from './membership.rules';
import { vacanciesOf, type Holder } from './composition.rules';
import type { FoundBody } from './found-body.queries';

/** A membership, with its body `b`. */
const MEMBER = columns('directory.membership', {
  id: uuid(),
  bodyId: uuid(),
  kind: text<BodyKind>(() => 'b.kind'),
  formation: text<Formation>(),
  quality: text(),
  role: text<Role>(),
  category: text<MemberCategory>().orNull(),
  voting: bool(),
  mandateId: uuid().orNull(),
  appointedOn: date(),
  validUntil: date().orNull(),
  endReason: text<MembershipEnd>().orNull(),
  termUntil: date().orNull(),
  actReference: text().orNull(),
  actDate: date().orNull(),
  version: int(),
});

export type LockedMember = RowOf<typeof MEMBER>;

/** A membership that whoever acts may change, as they last read it. */
export async function lockMember(act: Act, id: string, expectedVersion?: number): Promise<LockedMember> {
  const values = [act.uuid(id, 'Membership', ['membershipId'])];
  const [member] = await act.tx.query<LockedMember>({ text: LOCKED, values });
  if (!member) throw Refusal.notFound(['membershipId']);
  act.require(standingsBefore(act.mandates, { id: member.bodyId, kind: member.kind }));
  if (expectedVersion !== undefined && expectedVersion !== member.version) throw Refusal.stale();
  return member;
}

export async function changeMember(act: Act, member: LockedMember, set: Partial<MembershipEntity>): Promise<void> {
  await act.tx.update(MembershipEntity, { id: member.id }, { ...set, version: member.version + 1 });
}

/** Whoever no longer sits neither resigns, nor is replaced, nor has a substitute. */
export function requireSitting(act: Act, { validUntil }: LockedMember): void {
  if (validUntil !== null && validUntil <= act.actor.today) throw overRefusal();
}

export const overRefusal = (): Refusal =>
  Refusal.of(ErrorCode.WRONG_STATE, 'Cette désignation a déjà pris fin. Désignez un membre pour un nouveau mandat.', [
    'membershipId',
  ]).curedBy('appointMember');

/** Told, nothing to acknowledge: an act that leaves a seat empty is not refused for it. */
export async function tellVacantSeats(act: Act, { id, kind }: Pick<FoundBody, 'id' | 'kind'>): Promise<void> {
  const { departement, today: on } = act.actor;
  const holders = await act.tx.query<Holder>({ text: HOLDERS, values: [id] });
  const vacant = vacanciesOf({ departement, kind, on }, holders).filter(({ vacantFrom }) => vacantFrom === null);
  const verdict = seatVacantVerdict(vacant.reduce((sum, { count }) => sum + count, 0));
  if (verdict.verdict !== 'OK') act.notice(verdict);
}

const LOCKED = `
  select ${MEMBER.select('m')} from directory.membership m join directory.body b on b.id = m.body_id
  where m.departement_code = access.departement() and m.id = $1 for update of m`;
