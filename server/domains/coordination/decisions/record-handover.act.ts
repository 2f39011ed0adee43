import { ExternalHandover, RecordHandoverInput } from '../../../../schema/handovers.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { tellCases } from '../sittings';
import { heldReferral, type HeldReferral } from './decided-referral.queries';
import { DecisionQueries } from './decisions.queries';
import { decisionRights } from './decisions.access';

/** A body that keeps its agenda elsewhere gets one sheet; receipt, date and outcome come back, and no more is asked. */
export const recordHandover = defineAct({
  name: 'recordHandover',
  description:
    'Hands a referral over to a body that keeps its agenda elsewhere, or records receipt, date and outcome ' +
    '(remise). The association that referred, or the body’s secretariat.',
  input: RecordHandoverInput,
  where: 'referralId',
  may: decisionRights.recordHandover,
  dates: { receivedOn: 'RECEIVED', plannedOn: 'PLANNED_ELSEWHERE' },
  find: (act, { referralId }) => heldReferral(act, act.uuid(referralId, 'Referral', ['referralId']), 'referralId'),
  async work(act, input, referral) {
    requireHandedOver(referral);
    if (await handOver(act, referral, input)) await tellCases(act, [referral], { kind: 'HANDED_OVER' });
    else await complete(act, referral, input);
    return referral.id;
  },
  answer: {
    field: 'handover',
    type: () => ExternalHandover,
    read: async ({ database }, actor, id) => (await new DecisionQueries(database).handovers(actor, [id]))[0] ?? null,
  },
});

function requireHandedOver({ agendaKeeping, status }: HeldReferral): void {
  if (agendaKeeping !== 'EXTERNAL') {
    throw Refusal.of(
      ErrorCode.WRONG_STATE,
      'Cette instance tient son ordre du jour ici : inscrivez la saisine à une séance.',
      ['referralId'],
    ).curedBy('placeOnAgenda');
  }
  if (status === 'CLOSED') throw Refusal.of(ErrorCode.WRONG_STATE, 'La saisine est close.', ['referralId']);
}

/** True when this is the hand-over itself, and not what came back from it. */
async function handOver(act: Act, { id }: HeldReferral, input: RecordHandoverInput): Promise<boolean> {
  const { receivedOn, plannedOn, outcome } = input;
  const values = [id, act.actor.now, receivedOn ?? null, plannedOn ?? null, outcome ?? null];
  return (await act.tx.query({ text: HAND_OVER, values })).length > 0;
}

async function complete(act: Act, { id }: HeldReferral, input: RecordHandoverInput): Promise<void> {
  const { receivedOn, plannedOn, outcome, expectedVersion } = input;
  const named = Object.entries({ receivedOn, plannedOn, outcome }).filter(([, value]) => value !== undefined);
  const answers = [receivedOn ?? null, plannedOn ?? null, outcome ?? null];
  const values = [id, ...answers, expectedVersion ?? null, named.map(([name]) => name)];
  const [completed] = await act.tx.query({ text: COMPLETE, values });
  if (!completed) throw Refusal.stale();
}

const HAND_OVER = `
  insert into tenant.external_handover (departement_code, referral_id, handed_over_at, received_on, planned_on, outcome)
  values (access.departement(), $1, $2, $3, $4, $5) on conflict do nothing returning version`;

/** What is not said stays; null empties. */
const COMPLETE = `
  update tenant.external_handover h set version = h.version + 1,
    received_on = case when 'receivedOn' = any ($6::text[]) then $2::date else v.received_on end,
    planned_on = case when 'plannedOn' = any ($6::text[]) then $3::date else v.planned_on end,
    outcome = case when 'outcome' = any ($6::text[]) then $4::text else v.outcome end
  from (select w.received_on, w.planned_on, w.outcome from access.visible_handover w
    where w.departement_code = access.departement() and w.referral_id = $1) v
  where h.departement_code = access.departement() and h.referral_id = $1 and ($5::integer is null or h.version = $5)
  returning h.version`;
