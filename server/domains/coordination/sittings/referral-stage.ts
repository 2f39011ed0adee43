import type { Act } from '../../../acts/act';
import { newUuid } from '../../../kernel/id';
import type { CaseEvent, Stage } from '../../../kernel/words';
import type { RowOf } from '../../../tenancy/columns';
import { REFERRAL_IN_ACT } from '../referrals';

/** What an act needs to know of a referral to move it. An alert has no case: its holder is itself. */
export const STAGED = REFERRAL_IN_ACT.pick(
  'id',
  'kind',
  'holderId',
  'authoritative',
  'renewal',
  'purpose',
  'stage',
  'formation',
  'facts',
);

export type StagedReferral = RowOf<typeof STAGED>;

export interface StageEvent {
  kind: CaseEvent;
  sessionId?: string;
  detail?: string;
}

/** Referrals change stage, and the case with the one that leads it: a renewal leaves it running. Their doors are computed again. */
export async function moveReferrals(act: Act, referrals: StagedReferral[], stage: Stage): Promise<void> {
  const moving = referrals.filter((referral) => referral.stage !== stage);
  if (moving.length === 0) return;
  const leading = moving.filter(({ authoritative, renewal, kind }) => authoritative && !renewal && kind === 'SHARE');
  await act.tx.query({ text: MOVE_REFERRALS, values: [stage, moving.map(({ id }) => id)] });
  if (leading.length > 0)
    await act.tx.query({ text: MOVE_CASES, values: [stage, leading.map(({ holderId }) => holderId)] });
  for (const { holderId } of moving) act.touch(holderId);
}

/** One line in the timeline of each case; an alert has none. */
export async function tellCases(
  act: Act,
  referrals: StagedReferral[],
  { kind, sessionId, detail }: StageEvent,
): Promise<void> {
  const shared = referrals.filter((referral) => referral.kind === 'SHARE');
  if (shared.length === 0) return;
  await act.tx.query({
    text: TELL,
    values: [
      shared.map(() => newUuid()),
      shared.map(({ holderId }) => holderId),
      shared.map(({ id }) => id),
      act.actor.now,
      kind,
      sessionId ?? null,
      detail ?? null,
    ],
  });
}

const MOVE_REFERRALS = `
  update tenant.referral set stage = $1, version = version + 1
  where departement_code = access.departement() and id = any($2::uuid[])`;

const MOVE_CASES = `
  update tenant.case_file set stage = $1 where departement_code = access.departement() and id = any($2::uuid[])`;

const TELL = `
  insert into tenant.case_event (departement_code, id, case_id, at, kind, referral_id, session_id, detail)
  select access.departement(), e.id, e.case_id, $4, $5, e.referral_id, $6, $7
  from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as e (id, case_id, referral_id)`;
