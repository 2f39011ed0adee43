import { SEALED } from '../../../access/gate';
import type { ComplaintClosure, ComplaintStepKind, HearingKind, HearingOutcome } from '../../../kernel/words';
import { bytes, columns, date, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import type { Actor, Database } from '../../../tenancy/database';

/** As one door brings it, with what bounds that door. */
const BEHIND_DOOR = {
  departement: text('departement_code'),
  id: uuid(),
  holder: uuid('case_id'),
  source: uuid(),
  subjects: text(),
};

export const HEARING = columns('access.visible_hearing', {
  ...BEHIND_DOOR,
  heldOn: date(),
  kind: text<HearingKind>(),
  outcome: text<HearingOutcome>().orNull(),
  version: int(),
  body: bytes().orNull(),
  ...SEALED,
});

export const COMPLAINT_STEP = columns('access.visible_complaint_step', {
  ...BEHIND_DOOR,
  step: text<ComplaintStepKind>(),
  occurredOn: date(),
  reason: text<ComplaintClosure>().orNull(),
  version: int(),
});

export type HearingRow = RowOf<typeof HEARING>;
export type ComplaintStepRow = RowOf<typeof COMPLAINT_STEP>;

/** What the reader's doors bring of them: the gate says what is shown. */
export class ProceedingQueries {
  constructor(private readonly database: Database) {}

  hearings(actor: Actor, sources: readonly string[]): Promise<HearingRow[]> {
    return this.database.read<HearingRow>(actor, { text: HEARINGS, values: [sources] });
  }

  steps(actor: Actor, sources: readonly string[]): Promise<ComplaintStepRow[]> {
    return this.database.read<ComplaintStepRow>(actor, { text: STEPS, values: [sources] });
  }

  async hearing(actor: Actor, id: string): Promise<HearingRow | null> {
    const [row] = await this.database.read<HearingRow>(actor, { text: HEARING_BY_ID, values: [id] });
    return row ?? null;
  }

  async step(actor: Actor, id: string): Promise<ComplaintStepRow | null> {
    const [row] = await this.database.read<ComplaintStepRow>(actor, { text: STEP_BY_ID, values: [id] });
    return row ?? null;
  }
}

const HEARINGS = `
  select ${HEARING.select('h')} from unnest($1::uuid[]) as k (source) cross join lateral (
    select * from access.visible_hearing v where v.departement_code = access.departement() and v.source = k.source offset 0) h
  order by h.held_on desc, h.id`;

const STEPS = `
  select ${COMPLAINT_STEP.select('s')} from unnest($1::uuid[]) as k (source) cross join lateral (
    select * from access.visible_complaint_step v where v.departement_code = access.departement() and v.source = k.source offset 0) s
  order by s.occurred_on desc, s.id`;

/** By its own door first. */
const HEARING_BY_ID = `
  select ${HEARING.select('h')} from access.visible_hearing h
  where h.departement_code = access.departement() and h.id = $1 order by h.source = h.case_id desc, h.source limit 1`;

const STEP_BY_ID = `
  select ${COMPLAINT_STEP.select('s')} from access.visible_complaint_step s
  where s.departement_code = access.departement() and s.id = $1 order by s.source = s.case_id desc, s.source limit 1`;

export const HEARING_IN_ACT = `
  select ${HEARING.select('h')} from access.visible_hearing h
  where h.departement_code = access.departement() and h.id = $1 and h.source = $2`;

export const STEP_IN_ACT = `
  select ${COMPLAINT_STEP.select('s')} from access.visible_complaint_step s
  where s.departement_code = access.departement() and s.id = $1 and s.source = $2`;
