import type { ActRunner, Outcome } from '../../acts/act-runner';
import { ErrorCode, Refusal } from '../../kernel/refusal';
import type { Actor } from '../../tenancy/database';
import { tellCases } from '../agenda/referral-stage';
import { heldReferral, type HeldReferral } from './decided-referral.queries';

export interface RecordHandover {
  acknowledgedWarnings?: string[];
  expectedVersion?: number | null;
  referralId: string;
  receivedOn?: string;
  plannedOn?: string;
  outcome?: string;
}

/** A body that keeps its agenda elsewhere gets one sheet; receipt, date and outcome come back, and no more is asked. */
export class HandoverService {
  constructor(private readonly acts: ActRunner) {}

  record(actor: Actor, input: RecordHandover): Promise<Outcome> {
    return this.acts.run({ operation: 'recordHandover', actor, input }, async (act) => {
      const referral = await heldReferral(act, act.uuid(input.referralId, 'Referral', ['referralId']), 'referralId');
      requireHandedOver(referral);
      if (input.receivedOn && input.receivedOn > act.actor.today) {
        throw Refusal.of(ErrorCode.INVALID_VALUE, 'La date de réception est à venir. Enregistrez-la une fois la fiche reçue.', ['receivedOn']);
      }
      const values = [referral.id, act.actor.now, input.receivedOn ?? null, input.plannedOn ?? null, input.outcome ?? null, input.expectedVersion ?? null];
      const [written] = await act.tx.query<{ version: number }>({ text: HAND_OVER, values });
      if (!written) throw Refusal.stale();
      if (written.version === 1) await tellCases(act, [referral], { kind: 'HANDED_OVER' });
      return referral.id;
    });
  }
}

function requireHandedOver(referral: HeldReferral): void {
  if (!referral.relations.some((relation) => ['SECRETARIAT', 'OWN_TEAM', 'OWN_ASSOCIATION'].includes(relation))) {
    throw Refusal.forbidden("La remise est enregistrée par l'association qui a saisi l'instance ou par le secrétariat de celle-ci.");
  }
  if (referral.agendaKeeping !== 'EXTERNAL') {
    throw Refusal.of(ErrorCode.WRONG_STATE, "Cette instance tient son ordre du jour ici : inscrivez la saisine à une séance (placeOnAgenda).", ['referralId']);
  }
  if (referral.status === 'CLOSED') throw Refusal.of(ErrorCode.WRONG_STATE, 'La saisine est close.', ['referralId']);
}

/** Handed over once; what comes back is written line by line, and what is not said stays. */
const HAND_OVER = `
  insert into tenant.external_handover as h (departement_code, referral_id, handed_over_at, received_on, planned_on, outcome)
  select access.departement(), k.id, $2, coalesce($3::date, v.received_on), coalesce($4::date, v.planned_on), coalesce($5, v.outcome)
  from (select $1::uuid as id) k left join lateral (
    select w.received_on, w.planned_on, w.outcome from access.visible_handover w
    where w.departement_code = access.departement() and w.referral_id = k.id offset 0) v on true
  on conflict (departement_code, referral_id) do update set received_on = excluded.received_on, planned_on = excluded.planned_on,
    outcome = excluded.outcome, version = h.version + 1
    where $6::integer is null or h.version = $6
  returning h.version`;
