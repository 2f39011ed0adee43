import { addDays, type LocalDate } from '../kernel/local-date';
import { BODY_KINDS, type BodyKind, type FormationCode } from './body-types';
import { authoritiesOf, bodyKindReference, territories } from './reference-data';

/**
 * Which bodies live and which sleep in the demonstration. The proportions are real (in 2024, 23 commissions of
 * 101 never met and 34 départements had no pathway); which département sleeps is drawn and says nothing of the
 * real place.
 */
export interface DemonstrationBody {
  readonly departement: string;
  readonly kind: BodyKind;
  readonly state: 'INSTALLED' | 'DORMANT' | 'NOT_INSTALLED';
  readonly installedOn: LocalDate | null;
  readonly dormantSince: LocalDate | null;
  /** EXTERNAL: this body keeps its agenda in another tool. */
  readonly agenda: 'INTERNAL' | 'EXTERNAL';
  readonly formations: readonly DemonstrationFormation[];
}

export interface DemonstrationFormation {
  readonly code: FormationCode;
  /** The authority id of the parquet that a restricted formation belongs to. */
  readonly parquet: string | null;
}

/** Persons on a pathway at the end of 2024, by class. */
export type PathwayVolume = 'NONE' | 'ONE_TO_FIVE' | 'SIX_TO_TEN' | 'ELEVEN_TO_TWENTY' | 'OVER_TWENTY';

const listed = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));
const NOT_INSTALLED = listed('15 23 2A 48 976');
const DORMANT = listed('04 05 08 09 12 19 32 36 39 40 46 52 55 58 70 82 90 972');
const MET_WITHOUT_PATHWAY = listed('02 10 18 24 41 43 50 53 61 65 88');
const OVER_TWENTY = listed('06 13 31 33 34 38 44 59 67 69 75 93');
const ELEVEN_TO_TWENTY = listed('35 57 62 63 76 83 92 94 971');
const SIX_TO_TEN = listed('14 21 25 29 30 37 42 45 54 64 66 74 77 84 973 974');

/** Isère has a second restricted formation, for the north of the département. */
const SECOND_RESTRICTED: ReadonlyMap<string, string> = new Map([['38', 'parquet-vienne']]);

/** The first day on which each kind may have been installed, and over how many days the others follow. */
const INSTALLATION: Readonly<Record<BodyKind, readonly [LocalDate, number]>> = {
  PROSTITUTION_EXIT_COMMISSION: ['2017-02-01', 700],
  CODAF: ['2020-10-19', 180],
  VICTIM_SUPPORT_COMMITTEE: ['2018-06-04', 400],
};

/** All bodies of the 101 départements, in the order of the codes and of the kinds: the same at every call. */
export function demonstrationBodies(): readonly DemonstrationBody[] {
  return territories.flatMap(({ code }, rank) => BODY_KINDS.map((kind) => bodyOf(code, kind, rank)));
}

export function demonstrationVolume(departement: string): PathwayVolume {
  if (OVER_TWENTY.has(departement)) return 'OVER_TWENTY';
  if (ELEVEN_TO_TWENTY.has(departement)) return 'ELEVEN_TO_TWENTY';
  if (SIX_TO_TEN.has(departement)) return 'SIX_TO_TEN';
  const none = [NOT_INSTALLED, DORMANT, MET_WITHOUT_PATHWAY].some((codes) => codes.has(departement));
  return none ? 'NONE' : 'ONE_TO_FIVE';
}

function bodyOf(departement: string, kind: BodyKind, rank: number): DemonstrationBody {
  const state = stateOf(departement, kind, rank);
  const [first, spread] = INSTALLATION[kind];
  const installed = state !== 'NOT_INSTALLED';
  return {
    departement,
    kind,
    state,
    installedOn: installed ? addDays(first, (rank * 37) % spread) : null,
    dormantSince: state === 'DORMANT' ? addDays('2023-03-01', (rank * 29) % 240) : null,
    agenda: isExternal(departement, kind, rank) ? 'EXTERNAL' : 'INTERNAL',
    formations: installed ? formationsOf(departement, kind) : [],
  };
}

function stateOf(departement: string, kind: BodyKind, rank: number): DemonstrationBody['state'] {
  if (kind === 'CODAF') return 'INSTALLED';
  if (kind === 'VICTIM_SUPPORT_COMMITTEE') return rank % 9 === 4 && !isBusy(departement) ? 'DORMANT' : 'INSTALLED';
  if (NOT_INSTALLED.has(departement)) return 'NOT_INSTALLED';
  return DORMANT.has(departement) ? 'DORMANT' : 'INSTALLED';
}

/** The busiest places keep all their agendas here, so that a demonstration shows every path. */
function isExternal(departement: string, kind: BodyKind, rank: number): boolean {
  if (isBusy(departement) || kind === 'PROSTITUTION_EXIT_COMMISSION') return false;
  return kind === 'CODAF' ? rank % 4 === 1 : rank % 5 === 2;
}

function isBusy(departement: string): boolean {
  return OVER_TWENTY.has(departement) || ELEVEN_TO_TWENTY.has(departement);
}

function formationsOf(departement: string, kind: BodyKind): DemonstrationFormation[] {
  return bodyKindReference(kind).formations.flatMap(({ code, ownedBy }) => {
    const parquets = ownedBy === 'PARQUET' ? restrictedParquets(departement) : [null];
    return parquets.map((parquet) => ({ code, parquet }));
  });
}

function restrictedParquets(departement: string): string[] {
  const seat = authoritiesOf(departement, 'PARQUET').find((parquet) => parquet.seat === true);
  const second = SECOND_RESTRICTED.get(departement);
  return [seat?.id, second].filter((id) => id !== undefined);
}
