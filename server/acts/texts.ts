/**
 * Who reads a text that an act takes.
 * `BEYOND`: somebody who may not read the identity of the person it could name. `PLACE`: the same, and streets bear names.
 * `URGENT`: the same, where nothing may wait: told, and not to be acknowledged. `SHEET`: readers of each group, told at submission.
 * `OWN`: who writes it, and their team. `OFFICIAL`: names somebody who holds an office, or an organisation. `CODED`: a code or a number.
 */
export type Readers = 'BEYOND' | 'PLACE' | 'URGENT' | 'SHEET' | 'OWN' | 'OFFICIAL' | 'CODED';

const mandate = { email: 'OFFICIAL', displayName: 'OFFICIAL', quality: 'OFFICIAL' } as const;
const breach = { facts: 'BEYOND', consequences: 'BEYOND', measures: 'BEYOND', delayReason: 'BEYOND' } as const;

export type TakenTexts = Readonly<Record<string, Readers>>;

/** Every text of the acts that do not say it themselves: a new text fails `tests/domains/texts.test.ts`. */
export const ACT_TEXTS: Readonly<Record<string, TakenTexts>> = {
  registerOrganisation: { name: 'OFFICIAL', registration: 'CODED', kind: 'OFFICIAL' },
  recordApproval: { reference: 'OFFICIAL' },
  grantMandate: { ...mandate, team: 'OFFICIAL' },
  proposeMandate: mandate,
  answerConvocation: { token: 'CODED' },
  createApiToken: { label: 'OWN', operations: 'CODED' },
  consultService: { question: 'BEYOND' },
  answerConsultation: { view: 'BEYOND' },
  breakGlass: { referral: 'CODED', circumstances: 'URGENT' },
  keepReaderAway: { email: 'OFFICIAL' },
  recordBreach: breach,
  updateBreach: breach,
};
