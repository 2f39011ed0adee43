import { PAPER_KINDS, type PaperKind } from '../../../kernel/paper-words';
import { PAPERS, type PaperAuthor } from './papers.rules';

/** What is known of a referral without opening anything. */
export interface PaperFacts {
  readonly asksForPathway: boolean;
  readonly authoritative: boolean;
  readonly renewal: boolean;
  readonly open: boolean;
  readonly completionAsked: boolean;
  readonly opinion: boolean;
  readonly sense: 'AUTHORISED' | 'REFUSED' | null;
  /** Whether whoever asks reads the reasons of the decision. */
  readonly reasons: boolean;
  readonly abrogated: boolean;
  readonly withdrawn: boolean;
}

const WHEN: Readonly<Record<PaperKind, (facts: PaperFacts) => boolean>> = {
  ACKNOWLEDGEMENT: () => true,
  COMPLETION_REQUEST: ({ completionAsked }) => completionAsked,
  AUTHORISATION_DECREE: ({ opinion, sense }) => opinion && sense !== 'REFUSED',
  REFUSAL_DECREE: ({ opinion, sense, reasons }) => opinion && (sense === null || (sense === 'REFUSED' && reasons)),
  WITHDRAWAL_DECREE: ({ withdrawn }) => withdrawn,
  ABROGATION_DECREE: ({ abrogated }) => abrogated,
  ENGAGEMENT_FORM: ({ renewal }) => !renewal,
  RENEWAL_FORM: ({ renewal }) => renewal,
  APS_ATTESTATION: ({ sense, abrogated }) => sense === 'AUTHORISED' && !abrogated,
  AFIS_ATTESTATION: ({ sense, abrogated }) => sense === 'AUTHORISED' && !abrogated,
  PROOF_OF_ENGAGEMENT: ({ open }) => open,
};

/** Papers that these authors may make now. A pathway alone has them: no other referral is decided by the préfet. */
export function papersFor(facts: PaperFacts, authors: ReadonlySet<PaperAuthor>): PaperKind[] {
  if (!facts.asksForPathway || !facts.authoritative) return [];
  return PAPER_KINDS.filter((kind) => authors.has(PAPERS[kind].author) && WHEN[kind](facts));
}

/** Why a paper is not made: who may, or what must be recorded first. */
export function whyNotMade(kind: PaperKind, authors: ReadonlySet<PaperAuthor>): string {
  const { author, title } = PAPERS[kind];
  if (!authors.has(author)) return `« ${title} » : ${WHOSE[author]}`;
  return `« ${title} » : ce qu'il doit porter n'est pas enregistré sur cette saisine. ${FIRST[kind]}`;
}

const WHOSE: Readonly<Record<PaperAuthor, string>> = {
  SECRETARIAT: 'ce papier est fait par le secrétariat de la commission.',
  AUTHORITY: "ce papier est fait par le secrétariat de la commission ou par l'autorité qui décide.",
  ASSOCIATION: "ce papier est fait par l'association qui accompagne la personne.",
};

const DECIDED = "Enregistrez d'abord l'avis, puis la décision.";
const FIRST: Readonly<Record<PaperKind, string>> = {
  ACKNOWLEDGEMENT: "Il accompagne une demande d'entrée ou de renouvellement.",
  COMPLETION_REQUEST: "Demandez d'abord un complément depuis le dossier.",
  AUTHORISATION_DECREE: DECIDED,
  REFUSAL_DECREE: "Il y faut l'avis, puis les motifs du refus, ouverts à qui le fait (CRPA L.211-2, 7°).",
  WITHDRAWAL_DECREE: "Enregistrez d'abord le retrait de la décision.",
  ABROGATION_DECREE: "Enregistrez d'abord l'abrogation de la décision.",
  ENGAGEMENT_FORM: "Il accompagne une première demande d'entrée.",
  RENEWAL_FORM: 'Il accompagne une demande de renouvellement.',
  APS_ATTESTATION: 'Le parcours doit être autorisé.',
  AFIS_ATTESTATION: 'Le parcours doit être autorisé.',
  PROOF_OF_ENGAGEMENT: 'La saisine doit être ouverte.',
};
