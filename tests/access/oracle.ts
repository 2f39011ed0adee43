/**
 * The levels of detail, written a second time by hand: by person and in words, without the data file and without the
 * application's code. It answers, for one account and one file or referral, null when there is no door at all.
 */
import { cameOfAge, from, goesBack, goesOn } from './oracle-ages';
import { isNamed, isSummoned, sittingsOf } from './oracle-sittings';
import { GROUPS, ORDER, reads, type Sheet, type Word } from './oracle-words';
import { isDesignated } from './designated';
import { isAbsent, presentMandates, principalStands } from './absences';
import { localDate, type MandateRow, type ReferralRow, type World } from './world-rows';

interface Facts {
  minor: boolean;
  /** Data allow both sides of eighteen, or contradict each other. */
  inDoubt: boolean;
  child: boolean;
  stayAsked: boolean;
  allowanceOpen: boolean;
  careAsked: boolean;
}

/** Everything that the law looks at, for one referral. */
interface Matter {
  body: string;
  formation: string;
  stage: string;
  alert: boolean;
  situation: boolean;
  facts: Facts;
  readerIsConvened: boolean;
  readerIsConvenedToPlenary: boolean;
  /** Summoned in person to the restricted formation, and named for it by an act. */
  readerIsDesignated: boolean;
  /** What the authority decided may still be contested. */
  remediesRun: boolean;
}

const nominative = (matter: Matter) =>
  matter.body === 'PROSTITUTION_EXIT_COMMISSION' &&
  !matter.alert &&
  (matter.formation === 'INDIVIDUAL_CASES' || matter.formation === 'MINORS_PATHWAYS');
/** From the convocation until the minutes are sealed; a member who is not convened reads nothing. */
const atTheTable = (matter: Matter) => matter.readerIsConvened && from('LISTED', 'DECIDED', matter.stage);
const commissionMember = (sheet: Sheet) => (matter: Matter) =>
  nominative(matter) && atTheTable(matter) ? [sheet] : [];
/** The restricted formation reads the alert itself: each agent under an act that names them. */
const designatedAgent = (matter: Matter) =>
  matter.alert && atTheTable(matter) && matter.readerIsDesignated ? [reads({ everything: 'alert' })] : [];
/** The plenary of the CODAF knows the sector alone. */
const plenary = (matter: Matter) =>
  matter.alert && matter.readerIsConvenedToPlenary && from('LISTED', 'DECIDED', matter.stage)
    ? [reads({ some: 'alert' })]
    : [];
/** The urgent circuit of a minor: whoever protects the child. */
const protectsChild = (matter: Matter) =>
  isCircuit(matter) ? [reads({ everything: 'identity contact family exploitation' })] : [];
const isCircuit = (matter: Matter) =>
  matter.body === 'PROSTITUTION_EXIT_COMMISSION' &&
  matter.formation === 'PROTECTION_CIRCUIT' &&
  matter.facts.minor &&
  from('SUBMITTED', 'RUNNING', matter.stage);
/** The follow-up cell of the committee: pseudonymous, whatever the role. */
const followUpCell = (matter: Matter) =>
  matter.body === 'VICTIM_SUPPORT_COMMITTEE' && !matter.situation && atTheTable(matter)
    ? [reads({ pseudonym: true, some: 'socialSituation exploitation' })]
    : [];
const hearsSituation = (matter: Matter) => (matter.situation && atTheTable(matter) ? [reads({})] : []);

type Law = (matter: Matter, seat: { inBody: boolean; isParquetOfPlace: boolean }) => Sheet[];

const laws: Record<string, Law> = {
  COORDINATOR: (matter, { inBody }) => {
    if (inBody && isCircuit(matter)) return [reads({ pseudonym: true })];
    if (!inBody || !nominative(matter)) return [];
    if (matter.stage === 'ENDED') return [reads({ some: 'identity' })];
    return from('SUBMITTED', 'RUNNING', matter.stage)
      ? [
          reads({
            everything: 'identity socialSituation residence exploitation',
            some: 'contact health family complaint',
          }),
        ]
      : [];
  },
  PREFECTURE: (matter, { inBody }) => {
    if (matter.body === 'VICTIM_SUPPORT_COMMITTEE') return [...followUpCell(matter), ...hearsSituation(matter)];
    if (matter.alert) return plenary(matter);
    if (!inBody || !nominative(matter)) return [];
    if (matter.stage === 'SUBMITTED') return [reads({ pseudonym: true, some: 'exploitation' })];
    if (matter.stage === 'ENDED') return matter.remediesRun ? [reads({ everything: 'identity' })] : [];
    return from('LISTED', 'RUNNING', matter.stage)
      ? [
          reads({
            everything: 'identity residence exploitation',
            some: 'contact socialSituation health family complaint',
          }),
        ]
      : [];
  },
  FOREIGNERS_SERVICE: (matter, { inBody }) =>
    inBody && nominative(matter) && matter.facts.stayAsked && from('LISTED', 'RUNNING', matter.stage)
      ? [reads({ everything: 'identity residence', some: 'contact family exploitation' })]
      : [],
  AFIS_PAYER: (matter, { inBody }) =>
    inBody && nominative(matter) && matter.facts.allowanceOpen && from('DECIDED', 'RUNNING', matter.stage)
      ? [reads({ some: 'identity contact family residence' })]
      : [],
  MAGISTRATE: (matter) => [
    ...commissionMember(reads({ some: 'identity socialSituation family residence complaint exploitation' }))(matter),
    ...hearsSituation(matter),
  ],
  PARQUET: (matter, { isParquetOfPlace }) => [
    ...commissionMember(
      reads({ everything: 'complaint proceedings', some: 'identity socialSituation family residence exploitation' }),
    )(matter),
    ...followUpCell(matter),
    ...hearsSituation(matter),
    ...(matter.alert && isParquetOfPlace && from('SUBMITTED', 'RUNNING', matter.stage)
      ? [reads({ everything: 'alert' })]
      : []),
    ...plenary(matter),
    ...(isParquetOfPlace ? protectsChild(matter) : []),
  ],
  POLICE: (matter) => [
    ...commissionMember(reads({ some: 'identity complaint exploitation' }))(matter),
    ...designatedAgent(matter),
    ...plenary(matter),
    ...hearsSituation(matter),
  ],
  LABOUR_CONTROL: (matter) => [...designatedAgent(matter), ...plenary(matter)],
  OTHER_MEMBER: (matter) => [...plenary(matter), ...hearsSituation(matter)],
  DDETS: (matter) => [
    ...commissionMember(reads({ some: 'identity socialSituation exploitation' }))(matter),
    ...hearsSituation(matter),
  ],
  HEALTH: (matter) => [
    ...commissionMember(
      reads({ pseudonym: true, some: matter.facts.careAsked ? 'health exploitation' : 'exploitation' }),
    )(matter),
    ...plenary(matter),
    ...hearsSituation(matter),
  ],
  CHILD_WELFARE: (matter, { inBody }) => {
    if (inBody && isCircuit(matter)) return protectsChild(matter);
    if (matter.situation) return hearsSituation(matter);
    if (!nominative(matter) || !atTheTable(matter) || matter.formation !== 'MINORS_PATHWAYS') return [];
    return [
      ...(matter.facts.minor
        ? [reads({ everything: 'identity', some: 'contact socialSituation health exploitation' })]
        : []),
      ...(matter.facts.child ? [reads({ some: 'family' })] : []),
    ];
  },
  OTHER_ASSOCIATION: (matter) => [
    ...commissionMember(reads({ pseudonym: true, some: 'exploitation' }))(matter),
    ...followUpCell(matter),
    ...hearsSituation(matter),
  ],
  CODAF_SECRETARIAT: (matter, { inBody }) =>
    inBody && matter.alert && from('SUBMITTED', 'RUNNING', matter.stage) ? [reads({ some: 'alert' })] : [],
  COMMITTEE_SECRETARIAT: (matter, { inBody }) =>
    inBody && matter.body === 'VICTIM_SUPPORT_COMMITTEE' && from('SUBMITTED', 'RUNNING', matter.stage)
      ? [reads({})]
      : [],
};

/** Who may be asked for a written view; they then read what they would read in the sitting. */
const CONSULTABLE = [
  'FOREIGNERS_SERVICE',
  'MAGISTRATE',
  'PARQUET',
  'POLICE',
  'DDETS',
  'HEALTH',
  'CHILD_WELFARE',
  'OTHER_ASSOCIATION',
];

/** Danger of life, by hand (docs/law.md#danger-of-life): never health, never proceedings. */
function savesLife(role: string, matter: Matter): Sheet[] {
  if (matter.alert || matter.situation || !from('SUBMITTED', 'RUNNING', matter.stage)) return [];
  const commission = matter.body === 'PROSTITUTION_EXIT_COMMISSION';
  const sitsHere = commission
    ? ['INDIVIDUAL_CASES', 'MINORS_PATHWAYS', 'PROTECTION_CIRCUIT'].includes(matter.formation)
    : matter.body === 'VICTIM_SUPPORT_COMMITTEE';
  if (!sitsHere) return [];
  if (role === 'COORDINATOR')
    return commission && matter.formation !== 'PROTECTION_CIRCUIT' ? [reads({ everything: 'contact' })] : [];
  if (role === 'PARQUET')
    return [reads({ everything: matter.facts.minor ? 'identity contact family' : 'identity contact' })];
  const forChildren = !commission || matter.formation !== 'INDIVIDUAL_CASES';
  return role === 'CHILD_WELFARE' && matter.facts.minor && forChildren ? [reads({ everything: 'family' })] : [];
}

/** The association's own door: its team from the first word, its manager from submission and never health, nor what is the team's alone. */
export function oracleOfOwnFile(world: World, account: string, departement: string, fileId: string): Sheet | null {
  const file = world.cases.find((row) => row.id === fileId)!;
  const matter = { departement, caseId: fileId, referralId: null };
  if (isAbsent(world, account, matter)) return null;
  const sheets = presentMandates(world, mandatesOf(world, account, departement), matter).flatMap((mandate) => {
    if (mandate.role === 'ASSOCIATION_CASEWORKER' && mandate.team_id === file.team_id && file.stage !== 'ARCHIVED') {
      return [
        reads({
          everything:
            'identity contact socialSituation health family residence complaint exploitation coercion pressure',
          some: 'proceedings',
        }),
      ];
    }
    if (
      mandate.role === 'ASSOCIATION_MANAGER' &&
      mandate.organisation_id === file.organisation_id &&
      from('SUBMITTED', 'ENDED', file.stage)
    ) {
      return [
        reads({
          everything: 'identity contact socialSituation family residence complaint exploitation',
          some: 'proceedings',
        }),
      ];
    }
    return [];
  });
  return sheets.length ? sheets.reduce(best) : null;
}

/** One referral's door, for a body's reader; an alert's also for the association that gave it. */
export function oracleOfReferral(world: World, account: string, departement: string, referralId: string): Sheet | null {
  const referral = world.referrals.find((row) => row.id === referralId)!;
  const matter = { departement, caseId: referral.case_id, referralId };
  if (isAbsent(world, account, matter)) return null;
  const mandates = presentMandates(world, mandatesOf(world, account, departement), matter);
  const own = referral.kind !== 'SHARE' ? mandates.flatMap((mandate) => givenBy(world, mandate, referral)) : [];
  const sheets = [
    ...own,
    ...(isOver(world, referral)
      ? []
      : mandates.flatMap((mandate) => [
          ...bodyReader(world, mandate, referral),
          ...consultedReader(world, mandate, referral),
          ...readerInDanger(world, mandate, referral),
        ])),
  ];
  return sheets.length ? sheets.reduce(best) : null;
}

function bodyReader(world: World, mandate: MandateRow, referral: ReferralRow): Sheet[] {
  if (referral.status === 'CLOSED' && referral.accord_mask === 0) return []; // the person took her accord back: not even a trace
  const seat = {
    inBody: mandate.body_id === referral.body_id,
    isParquetOfPlace: mandate.authority_id !== null && mandate.authority_id === referral.parquet_id,
  };
  const summons = sittingsOf(world, referral).filter((session) => isSummoned(world, mandate, session));
  const matter = {
    ...matterOf(
      world,
      referral,
      mandate.role,
      summons.some((session) => session.formation === referral.formation),
    ),
    readerIsConvenedToPlenary: summons.some((session) => session.formation === 'PLENARY'),
    readerIsDesignated:
      isDesignated(world, mandate, referral.departement_code) &&
      summons.some(({ id, formation }) => formation === 'RESTRICTED' && isNamed(world, mandate, id)),
  };
  const written = laws[mandate.role];
  if (!written) return [];
  if (!goesBack(matter)) return written(matter, seat).map((sheet) => narrowed(sheet, referral));
  // What the secretariat needs to send the file back is what it keeps of one that has ended.
  const secretariat = ['COORDINATOR', 'CODAF_SECRETARIAT', 'COMMITTEE_SECRETARIAT'].includes(mandate.role);
  const stage = mandate.role === 'COORDINATOR' ? 'ENDED' : matter.stage;
  return secretariat ? written({ ...matter, stage }, seat).map((sheet) => narrowed(sheet, referral)) : [];
}

/** From the question to the answer, or to the end of the last day: the groups asked about, as if the sitting were convened. */
function consultedReader(world: World, mandate: MandateRow, referral: ReferralRow): Sheet[] {
  if (referral.status === 'CLOSED' || mandate.body_id !== referral.body_id || !CONSULTABLE.includes(mandate.role))
    return [];
  const matter = matterOf(world, referral, mandate.role, true);
  if (!nominative(matter) || goesBack(matter) || !from('SUBMITTED', 'IN_SESSION', matter.stage)) return [];
  const sheets = laws[mandate.role]!({ ...matter, stage: 'LISTED' }, { inBody: true, isParquetOfPlace: false });
  return world.consultations
    .filter(
      (row) =>
        row.referral_id === referral.id &&
        row.role === mandate.role &&
        !row.answered_at &&
        !row.withdrawn_at &&
        localDate(world.readAt, referral.departement_code) <= row.due_on,
    )
    .flatMap(({ groups }) => sheets.map((sheet) => onlyAsked(narrowed(sheet, referral), groups)));
}

function onlyAsked(sheet: Sheet, asked: number): Sheet {
  return Object.fromEntries(
    GROUPS.map((group, position) => [group, Math.floor(asked / 2 ** position) % 2 === 1 ? sheet[group]! : 'nothing']),
  );
}

/** Neither lens nor accord holds against a danger to life; the end of the referral does. A program never reads so. */
function readerInDanger(world: World, mandate: MandateRow, referral: ReferralRow): Sheet[] {
  if (referral.status === 'CLOSED' || world.tokens.has(mandate.account_id)) return [];
  return world.dangers
    .filter(
      (row) =>
        row.referral_id === referral.id && row.mandate_id === mandate.id && world.readAt < new Date(row.expires_at),
    )
    .filter((row) => row.opens && !row.closed_at)
    .flatMap(() => savesLife(mandate.role, matterOf(world, referral, mandate.role, false)));
}

function matterOf(world: World, referral: ReferralRow, role: string, readerIsConvened: boolean): Matter {
  const file = world.cases.find((row) => row.id === referral.case_id);
  const bits = file?.facts ?? 0;
  const has = (position: number) => Math.floor(bits / 2 ** position) % 2 === 1;
  return {
    body: referral.body_kind,
    formation: referral.formation,
    alert: referral.kind === 'ALERT' && referral.formation === 'RESTRICTED',
    situation: referral.kind === 'SITUATION',
    readerIsConvenedToPlenary: false,
    readerIsDesignated: false,
    stage: referral.status !== 'CLOSED' || referral.stage === 'ARCHIVED' ? referral.stage : 'ENDED',
    readerIsConvened,
    remediesRun:
      referral.remedies_until !== null && localDate(world.readAt, referral.departement_code) <= referral.remedies_until,
    facts: {
      minor: has(0) && !(cameOfAge(world, referral) && !(role === 'CHILD_WELFARE' && goesOn(world, referral))),
      inDoubt: has(5),
      child: has(1),
      stayAsked: has(2),
      allowanceOpen: has(3),
      careAsked: has(4),
    },
  };
}

/** Sessions of the referral's own formation, or the plenary that hears of an alert, convened, and whose minutes are not sealed. */
function givenBy(world: World, mandate: MandateRow, alert: ReferralRow): Sheet[] {
  const origin = world.origins.find((row) => row.referral_id === alert.id)!;
  const own =
    (mandate.role === 'ASSOCIATION_CASEWORKER' && mandate.team_id === origin.team_id) ||
    (mandate.role === 'ASSOCIATION_MANAGER' && mandate.organisation_id === origin.organisation_id);
  const { stage } = matterOf(world, alert, mandate.role, false);
  return own && from('SUBMITTED', 'ENDED', stage) ? [reads(alert.kind === 'ALERT' ? { everything: 'alert' } : {})] : [];
}

export function mandatesOf(world: World, account: string, departement: string): MandateRow[] {
  if (world.accounts.find((row) => row.id === account)?.deactivated_at) return [];
  const day = localDate(world.readAt, departement);
  return world.mandates
    .filter((row) => row.account_id === account && row.departement_code === departement)
    .filter((row) => !row.revoked_at && !(day < row.valid_from) && !(row.valid_until && day >= row.valid_until))
    .filter((row) => !world.tokens.has(account) || world.tokens.get(account) === row.id)
    .filter((row) => principalStands(world, row));
}

function isOver(world: World, referral: ReferralRow): boolean {
  return Boolean(referral.expires_on) && localDate(world.readAt, referral.departement_code) > referral.expires_on!;
}

/** Never more than the lens of the referral, and nothing of a group for which the person has not agreed. */
function narrowed(sheet: Sheet, referral: ReferralRow): Sheet {
  return Object.fromEntries(
    GROUPS.map((group, position) => {
      const bit = 2 ** position;
      const holds = (mask: number) => Math.floor(mask / bit) % 2 === 1;
      const lens: Word = holds(referral.lens_full)
        ? 'everything'
        : holds(referral.lens_seen)
          ? 'named fields'
          : group === 'identity' && referral.lens_pseudonym
            ? 'pseudonym'
            : 'nothing';
      return [group, holds(referral.accord_mask) ? lower(sheet[group]!, lens) : 'nothing'];
    }),
  );
}

const lower = (a: Word, b: Word) => ORDER[Math.min(ORDER.indexOf(a), ORDER.indexOf(b))]!;
const higher = (a: Word, b: Word) => ORDER[Math.max(ORDER.indexOf(a), ORDER.indexOf(b))]!;

function best(a: Sheet, b: Sheet): Sheet {
  return Object.fromEntries(GROUPS.map((group) => [group, higher(a[group]!, b[group]!)]));
}
