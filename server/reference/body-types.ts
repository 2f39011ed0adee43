import type { LocalDate } from '../kernel/local-date';
import type { AgendaItemKind, BodyKind, MemberCategory } from '../kernel/words';

export { AGENDA_ITEM_KINDS, BODY_KINDS, type AgendaItemKind, type BodyKind } from '../kernel/words';

export const FORMATION_CODES = [
  'POLICY',
  'INDIVIDUAL_CASES',
  'MINORS_PATHWAYS',
  'PLENARY',
  'RESTRICTED',
  'FOLLOW_UP_CELL',
] as const;
export type FormationCode = (typeof FORMATION_CODES)[number];

export const EXPLOITATION_FORMS = [
  'SEXUAL',
  'LABOUR',
  'DOMESTIC',
  'BEGGING',
  'FORCED_CRIME',
  'ORGAN',
  'OTHER',
] as const;
export type ExploitationForm = (typeof EXPLOITATION_FORMS)[number];

export const SECRETARIAT_ROLES = ['COORDINATOR', 'CODAF_SECRETARIAT', 'COMMITTEE_SECRETARIAT'] as const;
export type SecretariatRole = (typeof SECRETARIAT_ROLES)[number];

/** OTHER_MEMBER: a seat with no row in the levels table, so nothing nominative. */
export const SEAT_ROLES = [
  ...SECRETARIAT_ROLES,
  'PREFECTURE',
  'FOREIGNERS_SERVICE',
  'MAGISTRATE',
  'PARQUET',
  'POLICE',
  'DDETS',
  'HEALTH',
  'CHILD_WELFARE',
  'OTHER_ASSOCIATION',
  'LABOUR_CONTROL',
  'OTHER_MEMBER',
] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];

export interface SeatReference {
  readonly seatRole: SeatRole;
  /** In French, as the summons has it. */
  readonly quality: string;
  readonly article: string;
  readonly category: MemberCategory;
  /** Sits as a member; false for the secretariat and whoever is only heard (CRPA R.133-6). */
  readonly voting: boolean;
  readonly count: number;
  readonly chair?: boolean;
  readonly from?: LocalDate;
  /** One such seat for each parquet of the département. */
  readonly perParquet?: boolean;
  readonly uncertain?: boolean;
}

export interface FormationReference {
  readonly code: FormationCode;
  readonly name: string;
  readonly legalBasis: string;
  readonly treats: readonly AgendaItemKind[];
  /** A CODAF restricted formation belongs to one parquet, not to the département. */
  readonly ownedBy?: 'PARQUET';
  readonly composition: readonly SeatReference[];
}

export interface MinimumSittings {
  readonly formation: FormationCode;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  /** A civil year. */
  readonly minimum: number;
  readonly article: string;
  readonly statutory: boolean;
}

export type Fit = 'AUTHORITATIVE' | 'STRONG' | 'WEAK' | 'NONE';

export interface Capability {
  readonly fit: Fit;
  readonly can: string;
  readonly cannot: string;
  readonly legalBasis: string;
}

export interface BodyKindReference {
  readonly kind: BodyKind;
  readonly name: string;
  readonly shortName: string;
  readonly legalBasis: readonly string[];
  readonly secretariatRole: SecretariatRole;
  /** CRPA R.133-3 ff. (convening, quorum, votes) bind it; else they are parameters of the body. */
  readonly crpaApplies: boolean;
  readonly chairs: readonly { readonly seatRole: SeatRole; readonly quality: string; readonly article: string }[];
  readonly formations: readonly FormationReference[];
  readonly minimumSittings: readonly MinimumSittings[];
  readonly capabilities: Readonly<Record<ExploitationForm, Capability>>;
}

export type OutsideBodyCondition = 'ALWAYS' | 'MINOR' | 'FOREIGN' | 'LOCAL_DANGER';

/** What stays outside the three bodies, whatever they do. */
export interface OutsideBodyReference {
  readonly code: string;
  readonly name: string;
  readonly when: OutsideBodyCondition;
  readonly text: string;
  readonly legalBasis: string;
}
