import type { LocalDate } from '../kernel/local-date';

export interface RegionReference {
  readonly code: string;
  readonly name: string;
}

/** A département as the COG has it. `of` reads after a noun: "préfecture" + " " + of. */
export interface TerritoryReference {
  readonly code: string;
  readonly name: string;
  readonly of: string;
  readonly region: string;
  readonly chefLieu: string;
  readonly timeZone: string;
}

export const AUTHORITY_KINDS = [
  'PREFECTURE',
  'PREFECTURE_DE_POLICE',
  'PARQUET',
  'CHILD_WELFARE',
  'DDETS',
  'POLICE',
  'GENDARMERIE',
  'LABOUR_INSPECTION',
  'ARS',
] as const;
export type AuthorityKind = (typeof AUTHORITY_KINDS)[number];

/** What a préfecture does there: in Paris and around it, two préfectures share it. */
export type PrefectureCompetence = 'PSP_DECISION' | 'FOREIGNERS_SERVICE' | 'PUBLIC_ORDER';

export interface TerritorialCompetence {
  readonly territory: string;
  readonly does: readonly PrefectureCompetence[];
}

export interface AuthorityReference {
  readonly id: string;
  readonly kind: AuthorityKind;
  readonly name: string;
  readonly shortName: string;
  readonly territories: readonly string[];
  readonly validFrom: LocalDate;
  /** Préfectures only. */
  readonly competences?: readonly TerritorialCompetence[];
  /** Parquets only: the one whose procureur co-chairs (décret 2016-1056, décret 2020-872). */
  readonly seat?: boolean;
  /** The name was not seen in an official text. */
  readonly uncertain?: boolean;
  readonly note?: string;
}
