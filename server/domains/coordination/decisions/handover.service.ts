import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Actor } from '../../../tenancy/database';
import { tellCases } from '../sittings';
import { heldReferral, type HeldReferral } from './decided-referral.queries';
import type { HandoverOutcome } from '../../../kernel/words';

export interface RecordHandover {
  acknowledgedWarnings?: string[];
  expectedVersion?: number | null;
  referralId: string;
  receivedOn?: string;
  plannedOn?: string;
  outcome?: HandoverOutcome;
}

/** A body that keeps its agenda elsewhere gets one sheet; receipt, date and outcome come back, and no more is asked. */
export class HandoverService {
  constructor(private readonly acts: ActRunner) {}

  record(actor: Actor, input: RecordHandover): Promise<Outcome> {
    return this.acts.run({ operation: 'recordHandover', actor, input }, async (act) => {
      const referral = await heldReferral(act, act.uuid(input.referralId, 'Referral', ['referralId']), 'referralId');
      requireHandedOver(referral);
      if (await this.handOver(act, referral, input)) await tellCases(act, [referral], { kind: 'HANDED_OVER' });
      else await this.complete(act, referral, input);
      return referral.id;
    });
  }

  /** True when this is the hand-over itself, and not what came back from it. */
  private async handOver(
    act: Act,
    { id }: HeldReferral,
    { receivedOn, plannedOn, outcome }: RecordHandover,
  ): Promise<boolean> {
    const values = [id, act.actor.now, receivedOn ?? null, plannedOn ?? null, outcome ?? null];
    return (await act.tx.query({ text: HAND_OVER, values })).length > 0;
  }

  private async complete(
    act: Act,
    { id }: HeldReferral,
    { receivedOn, plannedOn, outcome, expectedVersion }: RecordHandover,
  ): Promise<void> {
    const named = Object.entries({ receivedOn, plannedOn, outcome }).filter(([, value]) => value !== undefined);
    const values = [
      id,
      receivedOn ?? null,
      plannedOn ?? null,
      outcome ?? null,
      expectedVersion ?? null,
      named.map(([name]) => name),
    ];
    const [completed] = await act.tx.query({ text: COMPLETE, values });
    if (!completed) throw Refusal.stale();
  }
}

function requireHandedOver(referral: HeldReferral): void {
  if (!referral.relations.some((relation) => ['SECRETARIAT', 'OWN_TEAM', 'OWN_ASSOCIATION'].includes(relation))) {
    throw Refusal.forbidden(
      "La remise est enregistrée par l'association qui a saisi l'instance ou par le secrétariat de celle-ci.",
    );
  }
  if (referral.agendaKeeping !== 'EXTERNAL') {
    throw Refusal.of(
      ErrorCode.WRONG_STATE,
      'Cette instance tient son ordre du jour ici : inscrivez la saisine à une séance.',
      ['referralId'],
    ).curedBy('placeOnAgenda');
  }
  if (referral.status === 'CLOSED') throw Refusal.of(ErrorCode.WRONG_STATE, 'La saisine est close.', ['referralId']);
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
