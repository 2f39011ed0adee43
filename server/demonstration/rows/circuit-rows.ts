import { SHARED_BITS } from '../../kernel/groups';
import { accountOf } from '../directory/ground';
import { conventionIdOf, hasConvention, parquetOf } from '../directory/draw-conventions';
import { dateOf, yearOf, type Day } from '../draw/days';
import { Random } from '../draw/random';
import type { DrawnCase } from './drawn-case';
import type { Writing } from './writing';

interface Plan {
  called: Day;
  open: boolean;
  steps: readonly (readonly [kind: string, day: Day, hour: string | null, name: string | null])[];
}

const openSince = (today: Day): Plan => ({
  called: today - 1,
  open: true,
  steps: [['LAWYER', today - 1, null, 'Barreau, permanence des mineurs']],
});

/** To its hearing, with a night away. */
const closed = (today: Day): Plan => ({
  called: today - 60,
  open: false,
  steps: [
    ['ORDER_GRANTED', today - 59, '18:40', null],
    ['AD_HOC_ADMINISTRATOR', today - 57, null, 'Association d’administrateurs ad hoc'],
    ['JUDGE_SEIZED', today - 54, null, null],
    ['RUNAWAY', today - 50, '21:00', null],
    ['RETURN', today - 49, '11:30', null],
    ['HEARING', today - 42, null, null],
  ],
});

/** Where a convention holds, the first child of the place is in a circuit today, the second was. A draw of its own. */
export function writeCircuit(writing: Writing, drawn: DrawnCase): void {
  const { code } = writing.ground;
  if (!hasConvention(code) || writing.circuitsLeft === 0 || !isFollowedChild(writing, drawn)) return;
  writing.circuitsLeft -= 1;
  const plan = writing.circuitsLeft > 0 ? openSince(writing.today) : closed(writing.today);
  if (drawn.life.opened >= plan.called) return;
  writeOne(writing, drawn, plan);
}

/** Of the team whose account is shown first. */
const isFollowedChild = ({ today, ground }: Writing, { person, life, team }: DrawnCase): boolean =>
  team === ground.teams[0] && person.minor && person.birthYear + 19 > yearOf(today) && life.stage !== 'ENDED';

function writeOne(writing: Writing, drawn: DrawnCase, plan: Plan): void {
  const random = new Random(`${drawn.id} circuit`);
  const [referralId, circuitId] = [random.uuid(), random.uuid()];
  const at = (day: Day, time: string) => `${dateOf(day)}T${time}:00Z`;
  writeReferral(writing, drawn, plan, { referralId, pseudonym: random.reference(writing.pseudonyms) });
  const call = { called: 'Substitut de permanence, 01 99 00 38 01', notInformedReason: null };
  writing.add('tenant.protection_circuit', {
    ...{
      id: circuitId,
      case_id: drawn.id,
      referral_id: referralId,
      convention_id: conventionIdOf(writing.ground.code),
    },
    ...{ parquet_id: parquetOf(writing.ground.code), called_at: at(plan.called, '05:40'), child_informed: true },
    ...{ body: drawn.holder.note(circuitId, JSON.stringify(call)) },
    ...{ opened_by: drawn.team.accountId, opened_at: at(plan.called, '05:52') },
    ...{ acknowledged_at: at(plan.called, '06:05'), acknowledged_by: accountOf(writing.ground, 'PARQUET') },
    ...{ acknowledged_side: 'PARQUET', outcome: plan.open ? null : 'PLACED_LASTING' },
    ...{ closed_on: plan.open ? null : dateOf(writing.today - 10) },
  });
  for (const [kind, day, hour, name] of plan.steps) {
    const id = random.uuid();
    writing.add('tenant.circuit_event', {
      ...{ id, case_id: drawn.id, circuit_id: circuitId, kind, occurred_on: dateOf(day), occurred_at: hour },
      body: name === null ? null : drawn.holder.note(id, JSON.stringify({ name })),
      ...{ recorded_by: drawn.team.accountId, recorded_at: at(day, '20:30') },
    });
  }
  const told = (kind: string, instant: string) =>
    writing.add('tenant.case_event', {
      ...{ id: random.uuid(), case_id: drawn.id, at: instant, kind, referral_id: referralId, session_id: null },
    });
  told('CIRCUIT_OPENED', at(plan.called, '05:52'));
  told('CIRCUIT_ACKNOWLEDGED', at(plan.called, '06:05'));
  for (const [, day] of plan.steps) told('CIRCUIT_FOLLOWED', at(day, '20:30'));
  if (!plan.open) told('CIRCUIT_CLOSED', at(writing.today - 10, '09:00'));
}

function writeReferral(
  writing: Writing,
  drawn: DrawnCase,
  { called, open }: Plan,
  { referralId, pseudonym }: { referralId: string; pseudonym: string },
): void {
  const body = 'PROSTITUTION_EXIT_COMMISSION';
  writing.add('tenant.referral', {
    ...{
      id: referralId,
      kind: 'SHARE',
      case_id: drawn.id,
      holder_id: drawn.id,
      accord_id: null,
      sector: null,
      support_asked: null,
    },
    ...{
      body_id: writing.ground.bodies[body].id,
      body_kind: body,
      formation: 'PROTECTION_CIRCUIT',
      purpose: 'PROTECTION',
    },
    ...{ legal_basis: 'CASF L.226-2-2 ; C. civ. art. 375-5', authoritative: false, pseudonym },
    ...{ lens_pseudonym: true, lens_seen: SHARED_BITS, lens_full: SHARED_BITS, accord_mask: SHARED_BITS },
    ...{
      stage: open ? 'RUNNING' : 'ENDED',
      status: open ? 'ACCEPTED' : 'CLOSED',
      closed_reason: open ? null : 'COMPLETED',
    },
    ...{ parquet_id: parquetOf(writing.ground.code), expires_on: null, created_at: `${dateOf(called)}T05:52:00Z` },
  });
}
