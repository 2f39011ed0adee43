import { tableMask, type Door } from '../../server/access/ability';
import { levelRules, type LevelRule, type Relation } from '../../server/access/levels';
import { ALL_BITS, CLOSED, factBits, PLEADING_BIT, intersect, union, type Mask } from '../../server/kernel/groups';
import { isAbsent, presentMandates, principalStands } from './absences';
import { isDesignated } from './designated';
import { factsToday, isOfAge } from './ages';
import { localDate, type MandateRow, type PleadingRow, type ReferralRow, type World } from './world-rows';

/** What one account may open at one source: the union over its mandates' doors, each bounded by lens and accord. */
export interface Answer extends Mask {
  holder: string;
  source: string;
  opensFile: boolean;
  /** By those of the doors that open the file itself: the same person may hold another door at that source. */
  file: Mask;
  own: boolean;
  lines: string[];
}

const NO_DOOR = { ...CLOSED, opensFile: false, file: CLOSED, own: false, lines: [] };

interface Opening {
  door: Door;
  bound: Mask;
  holder: string;
  source: string;
  opensFile: boolean;
}

const OPEN: Mask = { pseudonym: true, seen: ALL_BITS, full: ALL_BITS };
const linesByDoor = new Map<string, LevelRule[]>();
for (const rule of levelRules) {
  const key = `${rule.role}|${rule.relation}|${rule.body}|${rule.formation}|${rule.stage}`;
  linesByDoor.set(key, [...(linesByDoor.get(key) ?? []), rule]);
}

/** CASL's answer for every source of a département that has an open door for this account. */
export function answersByCasl(world: World, account: string, departement: string): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const opening of openings(world, account, departement)) {
    const { door, bound, holder, source, opensFile } = opening;
    const lines = linesAt(door);
    if (!lines.length) continue;
    const before = answers.get(source) ?? { ...NO_DOOR, holder, source };
    const mask = intersect(tableMask(door), bound);
    answers.set(source, {
      ...before,
      ...union(before, mask),
      file: opensFile ? union(before.file, mask) : before.file,
      opensFile: before.opensFile || opensFile,
      lines: [...before.lines, ...lines],
      own: before.own || door.relation.startsWith('OWN'),
    });
  }
  return answers;
}

/** Lines of the table that speak at a door. One that waits for a fact is silent until the fact is there. */
function linesAt(door: Door): string[] {
  const lines = linesByDoor.get(`${door.role}|${door.relation}|${door.body}|${door.formation}|${door.stage}`) ?? [];
  return lines.filter(({ fact }) => fact === 'ANY' || (door.facts & factBits[fact]) !== 0).map(({ id }) => id);
}

function openings(world: World, account: string, departement: string): Opening[] {
  const mandates = validMandates(world, account, departement);
  const here = <T extends { departement_code: string }>(rows: T[]) =>
    rows.filter((row) => row.departement_code === departement);
  return [
    ...here(world.cases)
      .map((file) => ({ file, present: presentTo(world, account, mandates, file, null) }))
      .flatMap(({ file, present }) =>
        ownRelations(present, file).map(([role, relation]) => ({
          door: { role, relation, body: 'NONE', formation: 'NONE', stage: file.stage, facts: file.facts },
          bound: OPEN,
          holder: file.id,
          source: file.id,
          opensFile: true,
        })),
      ),
    ...here(world.referrals)
      .filter(
        (row) => !isPast(world, row) && !isForgotten(row) && (row.kind === 'ALERT') === (row.body_kind === 'CODAF'),
      )
      .map((row) => ({ row, present: presentAt(world, account, mandates, row) }))
      .flatMap(({ row, present }) => [
        ...[...atReferral(world, present, row), ...asked(world, present, row)].filter(
          ({ door }) => door.relation === 'SECRETARIAT' || isOfAge(row, door.facts),
        ),
        ...inDanger(world, present, row),
      ]),
    ...here(world.pleadings).flatMap((row) => pleaded(world, account, mandates, row)),
    ...here(world.origins).flatMap((origin) => {
      const alert = world.referrals.find((row) => row.id === origin.referral_id)!;
      return ownRelations(presentAt(world, account, mandates, alert), origin).map(([role, relation]) =>
        openingOf(world, alert, role, relation),
      );
    }),
  ];
}

const PLEADED: Mask = { pseudonym: false, seen: PLEADING_BIT, full: PLEADING_BIT };

/** Its team's door, at the stage of the file; that of the parquet to which it was sent, until the accord is withdrawn. */
function pleaded(world: World, account: string, mandates: MandateRow[], row: PleadingRow): Opening[] {
  const file = world.cases.find(({ id }) => id === row.case_id)!;
  const present = presentTo(world, account, mandates, file, null);
  const sent = row.sent_on !== null && row.withdrawn_on === null;
  const doors: [string, Relation, string][] = [
    ...ownRelations(present, file)
      .filter(([, relation]) => relation === 'OWN_TEAM')
      .map(([role, relation]): [string, Relation, string] => [role, relation, file.stage]),
    ...present
      .filter(({ role, authority_id }) => sent && role === 'PARQUET' && authority_id === row.parquet_id)
      .map(({ role }): [string, Relation, string] => [role, 'ADDRESSEE', archivedOr(file.stage, 'SUBMITTED')]),
  ];
  return doors.map(([role, relation, stage]) => ({
    door: { role, relation, body: 'PLEADING', formation: 'NONE', stage, facts: 0 },
    bound: PLEADED,
    holder: row.id,
    source: row.id,
    opensFile: false,
  }));
}

const archivedOr = (stage: string, otherwise: string): string => (stage === 'ARCHIVED' ? stage : otherwise);

function presentTo(
  world: World,
  account: string,
  mandates: MandateRow[],
  { id, departement_code }: { id: string | null; departement_code: string },
  referralId: string | null,
): MandateRow[] {
  const matter = { departement: departement_code, caseId: id, referralId };
  return isAbsent(world, account, matter) ? [] : presentMandates(world, mandates, matter);
}

const presentAt = (world: World, account: string, mandates: MandateRow[], row: ReferralRow): MandateRow[] =>
  presentTo(world, account, mandates, { ...row, id: row.case_id }, row.id);

/** Closed with no accord left: not even its existence is shown. */
function isForgotten(row: ReferralRow): boolean {
  return row.status === 'CLOSED' && row.accord_mask === 0;
}

function validMandates(world: World, account: string, departement: string): MandateRow[] {
  const today = localDate(world.readAt, departement);
  const active = world.accounts.some((row) => row.id === account && row.deactivated_at === null);
  return world.mandates.filter(
    (row) =>
      active &&
      row.account_id === account &&
      row.departement_code === departement &&
      row.revoked_at === null &&
      row.valid_from <= today &&
      (row.valid_until === null || today < row.valid_until) &&
      row.id === (world.tokens.get(account) ?? row.id) &&
      principalStands(world, row),
  );
}

function ownRelations(
  mandates: MandateRow[],
  owner: { team_id: string; organisation_id: string },
): [string, Relation][] {
  return mandates.flatMap((row): [string, Relation][] => {
    if (row.role === 'ASSOCIATION_CASEWORKER' && row.team_id === owner.team_id) return [[row.role, 'OWN_TEAM']];
    if (row.role === 'ASSOCIATION_MANAGER' && row.organisation_id === owner.organisation_id)
      return [[row.role, 'OWN_ASSOCIATION']];
    return [];
  });
}

function atReferral(world: World, mandates: MandateRow[], row: ReferralRow): Opening[] {
  const seats = mandates.flatMap((mandate) =>
    (['SECRETARIAT', 'DECIDING', 'ADDRESSEE'] as const)
      .filter(() =>
        mandate.role === 'PARQUET' && (row.kind === 'ALERT' || row.formation === 'PROTECTION_CIRCUIT')
          ? row.parquet_id !== null && mandate.authority_id === row.parquet_id
          : mandate.body_id === row.body_id,
      )
      .map((relation) => openingOf(world, row, mandate.role, relation))
      .filter(({ door }) => door.relation !== 'DECIDING' || door.stage !== 'ENDED' || remediesRun(world, row)),
  );
  const convened = convenedTo(world, row).filter(({ convocation, formation }) =>
    mandates.some(
      (mandate) =>
        (mandate.id === convocation.mandate_id || mandate.stands_in_for === convocation.mandate_id) &&
        (formation !== 'RESTRICTED' ||
          convocation.role === 'PARQUET' ||
          (mandate.id === convocation.mandate_id && isDesignated(world, mandate, row.departement_code))),
    ),
  );
  return [
    ...seats,
    ...convened.map(({ convocation, formation }) => openingOf(world, row, convocation.role, 'SEATED', formation)),
  ];
}

/** Whoever decided answers for it while it may be contested. */
const remediesRun = (world: World, { remedies_until, departement_code }: ReferralRow): boolean =>
  remedies_until !== null && localDate(world.readAt, departement_code) <= remedies_until;

/** The question bounds the lens; the last day to answer is a legal date. */
function asked(world: World, mandates: MandateRow[], row: ReferralRow): Opening[] {
  const today = localDate(world.readAt, row.departement_code);
  return world.consultations
    .filter(
      (asking) =>
        asking.referral_id === row.id && !asking.answered_at && !asking.withdrawn_at && today <= asking.due_on,
    )
    .filter((asking) => mandates.some((mandate) => mandate.role === asking.role && mandate.body_id === row.body_id))
    .map((asking) => {
      const opening = openingOf(world, row, asking.role, 'CONSULTED');
      const question = { pseudonym: (asking.groups & 1) !== 0, seen: asking.groups, full: asking.groups };
      return { ...opening, bound: intersect(opening.bound, question) };
    });
}

function inDanger(world: World, mandates: MandateRow[], row: ReferralRow): Opening[] {
  if (row.status === 'CLOSED') return [];
  return world.dangers
    .filter(({ account_id }) => !world.tokens.has(account_id))
    .filter(
      (danger) =>
        danger.referral_id === row.id &&
        danger.opens &&
        danger.closed_at === null &&
        new Date(danger.expires_at) > world.readAt &&
        mandates.some((mandate) => mandate.id === danger.mandate_id),
    )
    .map((danger) => ({ ...openingOf(world, row, danger.role, 'BREAK_GLASS'), bound: OPEN }));
}

function convenedTo(world: World, row: ReferralRow) {
  const sittings = world.items
    .filter((item) => item.referral_id === row.id && ['PLACED', 'TREATED'].includes(item.status))
    .flatMap((item) => world.sessions.filter((session) => session.id === item.session_id))
    .filter(
      (session) =>
        ['CONVENED', 'OPEN', 'HELD'].includes(session.status) &&
        session.sealed_at === null &&
        session.body_id === row.body_id &&
        (session.formation === row.formation || (row.kind === 'ALERT' && session.formation === 'PLENARY')),
    );
  return [...new Set(sittings)].flatMap(({ id, formation }) =>
    world.convocations
      .filter((convocation) => convocation.session_id === id)
      .map((convocation) => ({ convocation, formation })),
  );
}

function openingOf(
  world: World,
  row: ReferralRow,
  role: string,
  relation: Relation,
  formation = row.formation,
): Opening {
  const ended = row.status === 'CLOSED' && row.stage !== 'ARCHIVED' ? 'ENDED' : row.stage;
  const facts = factsToday(world, row, role);
  const sentBack =
    !isOfAge(row, facts) && relation === 'SECRETARIAT' && row.body_kind === 'PROSTITUTION_EXIT_COMMISSION';
  const stage = sentBack ? 'ENDED' : ended;
  const lens = { pseudonym: row.lens_pseudonym || (row.lens_seen & 1) !== 0, seen: row.lens_seen, full: row.lens_full };
  const accord = { pseudonym: (row.accord_mask & 1) !== 0, seen: row.accord_mask, full: row.accord_mask };
  return {
    door: { role, relation, body: row.body_kind, formation, stage, facts },
    bound: relation.startsWith('OWN') ? OPEN : intersect(lens, accord),
    holder: row.holder_id,
    source: row.id,
    opensFile: row.authoritative && relation === 'SECRETARIAT',
  };
}

function isPast(world: World, row: ReferralRow): boolean {
  return row.expires_on !== null && localDate(world.readAt, row.departement_code) > row.expires_on;
}
