import type * as words from '../server/kernel/paper-words';
import type { Labels } from './labels-of-codes';

const kinds = {
  ACKNOWLEDGEMENT: 'accusé de réception',
  COMPLETION_REQUEST: 'demande de pièces et d’informations',
  AUTHORISATION_DECREE: 'arrêté portant autorisation',
  REFUSAL_DECREE: 'arrêté portant refus',
  WITHDRAWAL_DECREE: 'arrêté portant retrait',
  ABROGATION_DECREE: 'arrêté portant abrogation',
  ENGAGEMENT_FORM: 'formulaire d’engagement (annexe 6)',
  RENEWAL_FORM: 'formulaire de renouvellement (annexe 7)',
  APS_ATTESTATION: 'attestation à joindre à une demande d’APS',
  AFIS_ATTESTATION: 'attestation à joindre à une demande d’AFIS',
  PROOF_OF_ENGAGEMENT: 'attestation d’accompagnement',
} satisfies Labels<words.PaperKind>;

/** French labels of the papers that are made, and of what a préfecture words for itself. */
export const labelsOfPapers = {
  PaperKind: kinds,
  PaperPart: { LETTERHEAD: 'en-tête', SIGNATURE: 'bloc de signature', ...kinds } satisfies Labels<words.PaperPart>,
};
