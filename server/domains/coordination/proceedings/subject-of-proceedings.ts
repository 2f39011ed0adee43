import type { Act } from '../../../acts/act';
import type { Standing } from '../../../acts/right';
import { groupBits } from '../../../kernel/groups';
import { uuidOf } from '../../../kernel/id';
import { Refusal } from '../../../kernel/refusal';

/** The file at the door of whoever acts: its own, or that of a referral. */
export interface Subject {
  caseId: string;
  source: string;
  /** The team that keeps contact with the person acts itself: nobody else has to be told. */
  own: boolean;
}

interface DoorRow extends Standing {
  caseId: string;
  seen: number;
  full: number;
}

/** A team writes what reached it; the parquet, what it reads in full (CPP art. 11), and states alone what it alone knows. */
const OPENS = {
  statement: ({ full }: DoorRow) => (full & groupBits.proceedings) !== 0,
  proceedings: ({ relation, seen, full }: DoorRow) =>
    ((relation === 'OWN_TEAM' ? seen : full) & groupBits.proceedings) !== 0,
  complaint: ({ full }: DoorRow) => (full & groupBits.complaint) !== 0,
};

/** A file of one's own team, or a referral at which one's door opens the group; any other is no different from none. */
export async function subjectOf(
  act: Act,
  globalId: string,
  group: keyof typeof OPENS,
  path = 'subjectId',
): Promise<Subject> {
  const { departement } = act.actor;
  const source = uuidOf(globalId, 'CaseFile', departement) ?? uuidOf(globalId, 'Referral', departement);
  const doors = source ? await act.tx.query<DoorRow>({ text: DOORS, values: [source] }) : [];
  const open = doors.filter(OPENS[group]);
  const [first] = open;
  if (!first) throw Refusal.notFound([path]);
  act.require(open);
  return { caseId: first.caseId, source: source!, own: source === first.caseId };
}

const DOORS = `
  select d.role, d.relation, d.holder_id as "caseId", d.seen, d."full" from access.door d
  where d.departement_code = access.departement() and d.source = $1`;
