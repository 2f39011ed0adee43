import type { Actor, Database } from '../../../tenancy/database';
import type { RowOf } from '../../../tenancy/columns';
import {
  ATTENDANCE_OF,
  FORMER_ATTENDANCE_OF,
  RECUSED_ON,
  SUMMONED_BY_RUN_BODIES,
  type ATTENDANCE,
  type FORMER_ATTENDANCE,
  type SUMMONED,
} from './attendance.sql';

export type AttendanceRow = RowOf<typeof ATTENDANCE>;
export type FormerAttendanceRow = RowOf<typeof FORMER_ATTENDANCE>;
export type SummonedRow = RowOf<typeof SUMMONED>;

export interface RecusedRow {
  itemId: string;
  departement: string;
  memberUuid: string;
  onPaper: boolean;
}

/** Who came, for whoever keeps the attendance. */
export class AttendanceQueries {
  constructor(private readonly database: Database) {}

  attendance(actor: Actor, sessionIds: readonly string[]): Promise<AttendanceRow[]> {
    return this.database.read<AttendanceRow>(actor, { text: ATTENDANCE_OF, values: [sessionIds] });
  }

  former(actor: Actor, sessionIds: readonly string[]): Promise<FormerAttendanceRow[]> {
    return this.database.read<FormerAttendanceRow>(actor, { text: FORMER_ATTENDANCE_OF, values: [sessionIds] });
  }

  summoned(actor: Actor, sessionIds: readonly string[]): Promise<SummonedRow[]> {
    return this.database.read<SummonedRow>(actor, { text: SUMMONED_BY_RUN_BODIES, values: [sessionIds] });
  }

  recused(actor: Actor, itemIds: readonly string[]): Promise<RecusedRow[]> {
    return this.database.read<RecusedRow>(actor, { text: RECUSED_ON, values: [itemIds] });
  }
}
