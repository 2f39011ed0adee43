import type { Draw } from './world-draw';
import { COMPILED_AT, dayFrom, type MandateRow, type World } from './world-rows';

const at = (hours: number): string => new Date(COMPILED_AT.getTime() + hours * 3_600_000).toISOString();

const CONSULTED = [
  'FOREIGNERS_SERVICE',
  'MAGISTRATE',
  'PARQUET',
  'POLICE',
  'DDETS',
  'HEALTH',
  'CHILD_WELFARE',
  'OTHER_ASSOCIATION',
  'PREFECTURE',
];
const IN_DANGER = ['COORDINATOR', 'PARQUET', 'CHILD_WELFARE', 'CHILD_WELFARE', 'POLICE'];

/** Services consulted, glass broken, readers kept away, pleadings written. */
export function drawExceptions(draw: Draw, world: World, departement: string): void {
  const shared = world.referrals.filter((row) => row.departement_code === departement && row.kind === 'SHARE');
  for (const { id } of draw.some(shared, 80))
    for (const role of draw.some(CONSULTED, 60)) consult(draw, world, departement, id, role);
  const mandates = world.mandates.filter((row) => row.departement_code === departement && IN_DANGER.includes(row.role));
  for (const mandate of mandates)
    for (const { id } of draw.some(
      shared.filter((row) => row.body_id === mandate.body_id),
      75,
    ))
      breakGlass(draw, world, mandate, id);
  const cases = world.cases.filter((row) => row.departement_code === departement);
  for (const file of draw.some(cases, 40)) keepAway(draw, world, departement, file.id);
  for (const file of draw.some(cases, 60)) plead(draw, world, departement, file.id);
}

function consult(draw: Draw, world: World, departement: string, referral_id: string, role: string): void {
  world.consultations.push({
    departement_code: departement,
    id: draw.id(),
    referral_id,
    role,
    groups: draw.of(511, 511, draw.below(512)),
    due_on: dayFrom(draw.of(-1, 0, 1, 2, 30, 30)),
    asked_at: at(-1),
    asked_by: world.accounts[0]!.id,
    question_note: draw.id(),
    answered_at: draw.chance(15) ? at(-1) : null,
    withdrawn_at: draw.chance(10) ? at(-1) : null,
  });
}

/** Most of them still open when the world is read; some by a role for which the table has no line. */
function breakGlass(
  draw: Draw,
  world: World,
  { id, account_id, role, departement_code }: MandateRow,
  referral_id: string,
): void {
  const hours = draw.of(-100, -1, 8, 144, 144, 144);
  const closed = draw.chance(8);
  const waits = draw.chance(8);
  world.dangers.push({
    departement_code: departement_code!,
    id: draw.id(),
    referral_id,
    account_id,
    mandate_id: id,
    role,
    reason: 'THREAT_TO_LIFE',
    circumstances_note: draw.id(),
    opened_at: at(hours),
    expires_at: at(hours + 3),
    closed_at: closed ? at(hours) : null,
    closed_by: closed ? account_id : null,
    opens: !waits,
    needs_second: waits,
  });
}

function keepAway(draw: Draw, world: World, departement: string, case_id: string): void {
  for (const { email, id } of draw.some(world.accounts, 5)) {
    world.kept.push({
      departement_code: departement,
      id: draw.id(),
      case_id,
      reader: email.toLowerCase(),
      named_by: email,
      asked_by: id,
      asked_at: at(-1),
      state: draw.of('PENDING', 'PENDING', 'UPHELD', 'LIFTED', 'ASKED_AGAIN'),
    });
  }
}

/** A draft, sent, or sent and withdrawn. */
function plead(draw: Draw, world: World, departement: string, case_id: string): void {
  const parquets = world.parquets.filter((row) => row.departement_code === departement);
  const sent = draw.chance(75);
  const by = world.accounts[0]!.id;
  world.pleadings.push({
    departement_code: departement,
    id: draw.id(),
    case_id,
    reference: draw.id(),
    written_with: draw.of('PERSON', 'LAWYER'),
    written_on: dayFrom(-2),
    written_by: by,
    parquet_id: sent ? draw.one(parquets).id : null,
    agreed_on: sent ? dayFrom(-2) : null,
    manner: sent ? 'WRITTEN' : null,
    sent_on: sent ? dayFrom(-1) : null,
    sent_by: sent ? by : null,
    withdrawn_on: sent && draw.chance(20) ? dayFrom(0) : null,
  });
}
