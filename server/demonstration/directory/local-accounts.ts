import type { BodyKind, FormationCode } from '../../reference/body-types';
import type { AuthorityKind } from '../../reference/reference-types';

/** One fictional account per role and département: `<name>-<code>`. */
export interface LocalAccount {
  readonly name: string;
  readonly role: string;
  readonly title: string;
  /** One mandate per body; none for whoever sits nowhere. */
  readonly bodies: readonly BodyKind[];
  readonly authority: AuthorityKind | null;
}

const COMMISSION = 'PROSTITUTION_EXIT_COMMISSION';
const COMMITTEE = 'VICTIM_SUPPORT_COMMITTEE';

const local = (
  name: string,
  role: string,
  title: string,
  authority: AuthorityKind | null,
  ...bodies: BodyKind[]
): LocalAccount => ({ name, role, title, bodies, authority });

/** Those who hold a mandate for an authority. The caseworkers and managers come with their associations. */
export const localAccounts: readonly LocalAccount[] = [
  local(
    'coordinator',
    'COORDINATOR',
    "déléguée aux droits des femmes et à l'égalité, coordinatrice",
    'PREFECTURE',
    COMMISSION,
  ),
  local('prefecture', 'PREFECTURE', 'représentante du préfet', 'PREFECTURE', COMMISSION, 'CODAF', COMMITTEE),
  local('foreigners', 'FOREIGNERS_SERVICE', 'service des étrangers', 'PREFECTURE', COMMISSION),
  local('magistrate', 'MAGISTRATE', "magistrate désignée par les chefs de la cour d'appel", null, COMMISSION),
  local('parquet', 'PARQUET', 'référente traite du parquet', 'PARQUET', COMMISSION, 'CODAF', COMMITTEE),
  local('police', 'POLICE', 'police nationale, agent désigné', 'POLICE', COMMISSION, 'CODAF'),
  local('ddets', 'DDETS', 'direction départementale des solidarités', 'DDETS', COMMISSION),
  local('labour', 'LABOUR_CONTROL', 'inspection du travail, agent désigné', 'LABOUR_INSPECTION', 'CODAF'),
  local('childwelfare', 'CHILD_WELFARE', "aide sociale à l'enfance", 'CHILD_WELFARE', COMMISSION),
  local('codaf', 'CODAF_SECRETARIAT', 'secrétaire permanente du CODAF', 'PREFECTURE', 'CODAF'),
  local(
    'clav',
    'COMMITTEE_SECRETARIAT',
    "cabinet du préfet, secrétariat du comité local d'aide aux victimes",
    'PREFECTURE',
    COMMITTEE,
  ),
  local('dpo', 'DPO', 'déléguée à la protection des données', 'PREFECTURE'),
];

/** Second persons of the département for mandates that take two; they read no file. Drawn last: nobody else's name changes. */
export const secondPersons: readonly LocalAccount[] = [
  local('regional', 'REGIONAL_DIRECTORATE', "direction régionale aux droits des femmes et à l'égalité", null),
  local('general', 'SECRETARY_GENERAL', 'secrétaire générale de la préfecture', 'PREFECTURE'),
];

/** The administrators' second person: two, whom nobody here has made. */
export const secondAdministrator = {
  name: 'admin-2',
  role: 'ADMIN',
  title: 'administration de la plateforme, seconde personne',
} as const;

/** National accounts: no département. */
export const nationalAccounts = [
  { name: 'miprof', role: 'MIPROF', title: 'MIPROF' },
  { name: 'admin', role: 'ADMIN', title: 'administration de la plateforme' },
] as const;

/** Who is summoned to each formation, among those who have an account. */
export const summoned: Readonly<Record<BodyKind, Partial<Record<FormationCode, readonly string[]>>>> = {
  PROSTITUTION_EXIT_COMMISSION: {
    POLICY: ['PREFECTURE', 'MAGISTRATE', 'DDETS', 'POLICE', 'FOREIGNERS_SERVICE', 'CHILD_WELFARE', 'PARQUET'],
    INDIVIDUAL_CASES: ['PREFECTURE', 'MAGISTRATE', 'DDETS', 'POLICE', 'FOREIGNERS_SERVICE', 'PARQUET'],
    MINORS_PATHWAYS: ['PREFECTURE', 'MAGISTRATE', 'POLICE', 'CHILD_WELFARE', 'PARQUET'],
  },
  CODAF: {
    PLENARY: ['PREFECTURE', 'PARQUET', 'POLICE', 'LABOUR_CONTROL'],
    RESTRICTED: ['PARQUET', 'POLICE', 'LABOUR_CONTROL'],
  },
  VICTIM_SUPPORT_COMMITTEE: { PLENARY: ['PREFECTURE', 'PARQUET'], FOLLOW_UP_CELL: ['PREFECTURE', 'PARQUET'] },
};
