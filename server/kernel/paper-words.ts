/** Papers that are made from what is recorded: of a préfecture, then of an association. */
export const PAPER_KINDS = [
  'ACKNOWLEDGEMENT',
  'COMPLETION_REQUEST',
  'AUTHORISATION_DECREE',
  'REFUSAL_DECREE',
  'WITHDRAWAL_DECREE',
  'ABROGATION_DECREE',
  'ENGAGEMENT_FORM',
  'RENEWAL_FORM',
  'APS_ATTESTATION',
  'AFIS_ATTESTATION',
  'PROOF_OF_ENGAGEMENT',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** What a préfecture words for itself: the head and the foot of its letters, and the text of each kind. */
export const PAPER_PARTS = ['LETTERHEAD', 'SIGNATURE', ...PAPER_KINDS] as const;
export type PaperPart = (typeof PAPER_PARTS)[number];
