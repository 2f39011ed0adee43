import type { BodyKind, Formation } from '../../../client-sdk/src';

const KINDS: Readonly<Record<BodyKind, true>> = {
  PROSTITUTION_EXIT_COMMISSION: true,
  CODAF: true,
  VICTIM_SUPPORT_COMMITTEE: true,
};

/** A kind of body named in an address; null where none, or an unknown one, is. */
export const bodyKindOf = (asked: string | null | undefined): BodyKind | null =>
  asked && Object.hasOwn(KINDS, asked) ? (asked as BodyKind) : null;

const FORMATIONS: Readonly<Record<Formation, true>> = {
  POLICY: true,
  INDIVIDUAL_CASES: true,
  MINORS_PATHWAYS: true,
  PLENARY: true,
  RESTRICTED: true,
  PROTECTION_CIRCUIT: true,
  FOLLOW_UP_CELL: true,
};

/** A formation named in an address; null where none, or an unknown one, is. */
export const formationIn = (asked: string | null | undefined): Formation | null =>
  asked && Object.hasOwn(FORMATIONS, asked) ? (asked as Formation) : null;
