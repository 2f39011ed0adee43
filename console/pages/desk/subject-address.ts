interface Subject {
  kind: string;
  subject: string;
  subjectType: string;
  departement: string | null;
}

/** Where each kind of thing is worked on. Null where there is nothing to open. */
export function addressOf({ kind, subject, subjectType, departement }: Subject): string | null {
  if (subjectType === 'MandateProposal') return kind === 'MANDATE_OFFERED' ? '/mon-compte' : mandates(departement);
  if (!departement) return null;
  if (kind === 'BREAK_GLASS_TO_SECOND') return `/${departement}/urgences/${subject}`;
  // Closed to all until its day: its team takes it back from the list, and a secretariat is only told.
  if (kind === 'ERASURE_WAITING') return `/${departement}/effacements`;
  if (kind === 'ERASURE_TOLD') return null;
  if (kind.startsWith('PATHWAY_') || (kind === 'PERMIT_ENDS' && subjectType === 'Referral'))
    return `/${departement}/parcours/${subject}`;
  if (kind === 'DESIGNATION_TO_RECORD') return `/${departement}/instances/CODAF`;
  if (kind === 'LETTER_TO_REPLACE') return `/${departement}/seances/${subject}/courriers`;
  if (kind === 'PLACE_OFFERED') return `/${departement}/dossiers/${subject}/hebergement`;
  if (kind === 'REFLECTION_ENDS') return `/${departement}/dossiers/${subject}/demarches`;
  const path = paths[subjectType]?.(subject);
  return path ? `/${departement}/${path}` : null;
}

const mandates = (departement: string | null): string =>
  departement ? `/${departement}/annuaire/propositions` : '/administration';

const paths: Readonly<Record<string, (subject: string) => string>> = {
  Session: (id) => `seances/${id}`,
  Referral: (id) => `saisines/${id}`,
  Decision: (id) => `decisions/${id}`,
  CaseFile: (id) => `dossiers/${id}`,
  FollowUp: (id) => `actions/${id}`,
  BreakGlass: () => 'bris-de-glace',
  KeptReader: () => 'ecarts',
  Mandate: () => 'annuaire',
  Organisation: () => 'annuaire',
  PlaceRequest: () => 'annuaire/accueil',
  Shelter: () => 'annuaire/accueil',
};
