/** Codes of the API, as a French reader says them. A code that is not here is shown as it is. */
const words: Readonly<Record<string, string>> = {
  ASSOCIATION_CASEWORKER: 'association',
  COORDINATOR: 'coordinatrice',
  PREFECTURE: 'préfecture',
  FOREIGNERS_SERVICE: 'service des étrangers',
  MAGISTRATE: 'magistrat',
  PARQUET: 'parquet',
  POLICE: 'police',
  DDETS: 'DDETS',
  HEALTH: 'médecin',
  OTHER_ASSOCIATION: 'autre association',
  CHILD_WELFARE: 'aide sociale à l’enfance',
  AFIS_PAYER: 'organisme payeur AFIS',
  PROSTITUTION_EXIT_COMMISSION: 'commission',
  CODAF: 'CODAF',
  VICTIM_SUPPORT_COMMITTEE: 'comité d’aide aux victimes',
  INDIVIDUAL_CASES: 'situations individuelles',
  RESTRICTED: 'restreinte',
  PLENARY: 'plénière',
  DRAFT: 'brouillon',
  SUBMITTED: 'le dépôt',
  LISTED: 'la convocation',
  IN_SESSION: 'la séance',
  DECIDED: 'la décision',
  RUNNING: 'le parcours',
  ENDED: 'la fin',
  PSP_OPINION: 'avis sur un parcours de sortie',
  FAVOURABLE: 'favorable',
  UNFAVOURABLE: 'défavorable',
  CONSENSUS: 'par consensus',
  AUTHORISED: 'parcours autorisé',
  REFUSED: 'parcours refusé',
  MINIMISED: 'minimisé',
  RESTAURANT: 'restauration',
  ACTED_ON: 'des suites ont été données',
};

export const french = (code: string): string => words[code] ?? code;

/** As people write it: 23/11/2026. */
export const day = (date: string | null): string => date?.split('-').reverse().join('/') ?? '';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
