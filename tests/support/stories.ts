import type { Answer, Ask } from './api';

/** A complete file of the sexual form, as a caseworker types it. */
export const SHEET = {
  identity: {
    familyName: 'Diallo',
    givenName: 'Awa',
    birthYear: '1998',
    nationality: 'NG',
    sex: 'FEMALE',
    birthDate: '1998-04-02' as string | null,
  },
  contact: { correspondenceAddress: '1 rue des Lilas, Grenoble', phone: '0600000000' },
  socialSituation: {
    language: 'en',
    needsHousing: true,
    needsIncome: true,
    actionsPlanned: 'logement',
    commitments: 'rendez-vous',
  },
  health: { needsCare: false },
  residence: { titleKind: 'NONE', apsAsked: true },
  complaint: { exists: 'YES', month: '2026-05', narrative: 'récit de la plainte' },
  exploitation: {
    principalForm: 'SEXUAL',
    adultOrMinor: 'ADULT',
    stoppedProstitution: 'YES',
    narrative: 'récit libre',
  },
};

const OPEN = `mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id version } userErrors { code message } } }`;
const ACCORD = `mutation ($input: RecordAccordInput!) { recordAccord(input: $input) { accord { id groups } userErrors { code message } } }`;
const SUBMIT = `mutation ($input: SubmitCaseInput!) { submitCase(input: $input) {
  case { id stage version referrals { id reference status stage authoritative version } }
  userErrors { code message rule path } warnings { rule verdict } } }`;

const GROUPS = [
  'IDENTITY',
  'CONTACT',
  'SOCIAL_SITUATION',
  'HEALTH',
  'FAMILY',
  'RESIDENCE',
  'COMPLAINT',
  'EXPLOITATION',
];

export async function openDraft(
  association: Ask,
  sheet: object = SHEET,
  departement = '38',
): Promise<{ id: string; version: number }> {
  const { data } = await association(OPEN, { input: { departement, sheet } });
  if (!data?.openCase.case) throw new Error(JSON.stringify(data));
  return data.openCase.case;
}

export async function recordAccord(
  association: Ask,
  caseId: string,
  body = 'PROSTITUTION_EXIT_COMMISSION',
  purpose = 'PSP',
): Promise<{ id: string }> {
  const { data } = await association(ACCORD, {
    input: { caseId, body, purpose, groups: GROUPS, givenOn: '2026-01-05', manner: 'WRITTEN' },
  });
  if (!data?.recordAccord.accord) throw new Error(JSON.stringify(data));
  return data.recordAccord.accord;
}

/** Submits, reading the warnings first and passing over each by its name. */
export async function submitDraft(association: Ask, caseId: string): Promise<Answer<any>> {
  const first = await association(SUBMIT, { input: { caseId } });
  const rules = first.data!.submitCase.warnings.map(({ rule }: { rule: string }) => rule);
  return first.data!.submitCase.userErrors.length > 0 && rules.length > 0
    ? association(SUBMIT, { input: { caseId, acknowledgedWarnings: rules } })
    : first;
}
