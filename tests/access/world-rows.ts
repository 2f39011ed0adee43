/** Rows of a drawn world, under the names of the database's columns. Nobody in it exists. */
export interface AccountRow {
  id: string;
  subject: string;
  email: string;
  display_name: string;
  created_at: string;
  deactivated_at: string | null;
  person_id: string | null;
}

export interface MandateRow {
  id: string;
  account_id: string;
  role: string;
  departement_code: string | null;
  organisation_id: string | null;
  team_id: string | null;
  authority_id: string | null;
  body_id: string | null;
  valid_from: string;
  valid_until: string | null;
  stands_in_for: string | null;
  granted_by: string | null;
  granted_at: string;
  revoked_at: string | null;
}

export interface BodyRow {
  id: string;
  departement_code: string;
  kind: string;
}
export interface TeamRow {
  id: string;
  organisation_id: string;
  departement_code: string;
}

export interface CaseRow {
  departement_code: string;
  id: string;
  reference: string;
  organisation_id: string;
  team_id: string;
  stage: string;
  sex: string;
  age_class: string;
  facts: number;
  /** First day of the month from which a minor is one no longer. */
  majority_month: string | null;
  principal_form: string;
  opened_at: string;
  ended_at: string | null;
}

export interface ReferralRow {
  departement_code: string;
  id: string;
  kind: 'SHARE' | 'ALERT' | 'SITUATION';
  case_id: string | null;
  holder_id: string;
  body_id: string;
  body_kind: string;
  formation: string;
  purpose: string;
  legal_basis: string;
  authoritative: boolean;
  pseudonym: string;
  lens_pseudonym: boolean;
  lens_seen: number;
  lens_full: number;
  accord_mask: number;
  stage: string;
  status: string;
  parquet_id: string | null;
  sector: string | null;
  support_asked: string | null;
  expires_on: string | null;
  /** Until when child welfare was agreed to after majority. */
  aftercare_agreed_on: string | null;
  aftercare_until: string | null;
  /** Last day on which what the authority decided may be contested. */
  remedies_until: string | null;
  created_at: string;
}

export interface PleadingRow {
  departement_code: string;
  id: string;
  case_id: string;
  reference: string;
  written_with: string;
  written_on: string;
  written_by: string;
  parquet_id: string | null;
  agreed_on: string | null;
  manner: string | null;
  sent_on: string | null;
  sent_by: string | null;
  withdrawn_on: string | null;
}

export interface OriginRow {
  departement_code: string;
  referral_id: string;
  team_id: string;
  organisation_id: string;
}

export interface SessionRow {
  departement_code: string;
  id: string;
  body_id: string;
  body_kind: string;
  formation: string;
  held_on: string;
  starts_at: string;
  capacity_minutes: number;
  place: string;
  status: string;
  sealed_at: string | null;
}

export interface ItemRow {
  departement_code: string;
  id: string;
  session_id: string;
  position: number;
  kind: string;
  referral_id: string;
  minutes: number;
  status: string;
}

export interface MembershipRow {
  departement_code: string;
  id: string;
  body_id: string;
  formation: string;
  mandate_id: string;
  appointed_on: string;
  valid_until: string | null;
  act_reference: string | null;
  act_date: string | null;
}

export interface ConvocationEntity {
  departement_code: string;
  session_id: string;
  mandate_id: string;
  role: string;
  account_id: string;
  quality: string;
  sent_at: string;
}

export interface RecusalRow {
  departement_code: string;
  account_id: string;
  referral_id: string;
  recorded_at: string;
}

export interface ConsultationRow {
  departement_code: string;
  id: string;
  referral_id: string;
  role: string;
  groups: number;
  due_on: string;
  asked_at: string;
  asked_by: string;
  question_note: string;
  answered_at: string | null;
  withdrawn_at: string | null;
}

export interface DangerRow {
  departement_code: string;
  id: string;
  referral_id: string;
  account_id: string;
  mandate_id: string;
  role: string;
  reason: string;
  circumstances_note: string;
  opened_at: string;
  expires_at: string;
  closed_at: string | null;
  closed_by: string | null;
  opens: boolean;
  needs_second: boolean;
}

export interface KeptReaderRow {
  departement_code: string;
  id: string;
  case_id: string;
  reader: string;
  named_by: string;
  asked_by: string;
  asked_at: string;
  state: string;
}

/** A small country of two départements, compiled at one instant and read at a later one. */
export interface World {
  accounts: AccountRow[];
  mandates: MandateRow[];
  /** Mandates that took two persons. */
  seconded: Set<string>;
  bodies: BodyRow[];
  teams: TeamRow[];
  parquets: { id: string; departement_code: string }[];
  cases: CaseRow[];
  referrals: ReferralRow[];
  origins: OriginRow[];
  pleadings: PleadingRow[];
  sessions: SessionRow[];
  items: ItemRow[];
  convocations: ConvocationEntity[];
  memberships: MembershipRow[];
  recusals: RecusalRow[];
  consultations: ConsultationRow[];
  dangers: DangerRow[];
  kept: KeptReaderRow[];
  /** Accounts that read through a program's token, and the one mandate to which it is bound. */
  tokens: Map<string, string>;
  compiledAt: Date;
  readAt: Date;
}

export const COMPILED_AT = new Date('2027-02-26T12:00:00Z');
export const DAY = 86_400_000;

export const dayFrom = (days: number): string =>
  new Date(COMPILED_AT.getTime() + days * DAY).toISOString().slice(0, 10);

/** Two territories whose days do not begin together (both without a clock change at the dates drawn). */
export const territories: Record<string, { zone: string; hoursFromUtc: number }> = {
  '38': { zone: 'Europe/Paris', hoursFromUtc: 1 },
  '974': { zone: 'Indian/Reunion', hoursFromUtc: 4 },
};

export function localDate(instant: Date, departement: string): string {
  return new Date(instant.getTime() + territories[departement]!.hoursFromUtc * 3_600_000).toISOString().slice(0, 10);
}
