import { SHARED_BITS } from '../../../kernel/groups';
import { newReference } from '../../../kernel/reference-code';
import type { Act } from '../../../acts/act';
import type { Formation, Purpose, ReferralStatus, Stage } from '../../../kernel/words';
import { namedStatement } from '../../../tenancy/named-statement';

export interface CommissionReferral {
  referralId: string;
  caseId: string;
  bodyId: string;
  formation: Formation;
  purpose: Purpose;
  accord: { id: string; groups: number };
  stage: Stage;
  status: ReferralStatus;
  /** A request to go on with a pathway that runs. */
  renewal: boolean;
}

/** The referral on which the commission instructs, and an authority may decide: another than that of a submission. */
export async function insertCommissionReferral(act: Act, { accord, ...referral }: CommissionReferral): Promise<void> {
  const values = INSERT.values({
    ...referral,
    departement: act.actor.departement,
    pseudonym: newReference(),
    accordId: accord.id,
    accordGroups: accord.groups,
    allGroups: SHARED_BITS,
    now: act.actor.now,
  });
  await act.tx.query({ text: INSERT.text, values });
}

const INSERT = namedStatement(
  [
    'departement',
    'referralId',
    'caseId',
    'bodyId',
    'formation',
    'purpose',
    'pseudonym',
    'accordId',
    'accordGroups',
    'allGroups',
    'stage',
    'status',
    'renewal',
    'now',
  ],
  (at) => `
  insert into tenant.referral (departement_code, id, kind, case_id, holder_id, body_id, body_kind, formation, purpose, legal_basis,
    authoritative, pseudonym, lens_pseudonym, lens_seen, lens_full, accord_id, accord_mask, stage, status, renewal, created_at, version)
  values (${at.departement}, ${at.referralId}, 'SHARE', ${at.caseId}, ${at.caseId}, ${at.bodyId}, 'PROSTITUTION_EXIT_COMMISSION',
    ${at.formation}, ${at.purpose}, 'CASF L.121-9', true, ${at.pseudonym}, true, ${at.allGroups}, ${at.allGroups}, ${at.accordId},
    ${at.accordGroups}, ${at.stage}, ${at.status}, ${at.renewal}, ${at.now}, 1)`,
);

/** The commission of the département, and whether that association may present a file to it today. */
export interface PresentedTo {
  id: string | null;
  state: string | null;
  approved: boolean;
}

export async function commissionFor(act: Act, organisationId: string): Promise<PresentedTo> {
  const [found] = await act.tx.query<PresentedTo>({ text: COMMISSION, values: [organisationId] });
  return found!;
}

const COMMISSION = `
  select b.id, b.state, exists (select from directory.approval a where a.departement_code = access.departement()
    and a.organisation_id = $1 and a.valid_from <= access.today() and access.today() < a.valid_until) as approved
  from (select 1) one left join directory.body b
    on b.departement_code = access.departement() and b.kind = 'PROSTITUTION_EXIT_COMMISSION'`;
