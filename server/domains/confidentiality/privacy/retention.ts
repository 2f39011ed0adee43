import { journalMonths } from '../../../journal/journal-retention';
import { retentionRules, type RetentionRuleName } from '../retention';

export interface Kept {
  what: string;
  duration: string;
  source: string;
}

const files: Record<RetentionRuleName, string> = {
  ENDED_CASE: 'dossier terminé',
  REFUSED_CASE: 'dossier refusé',
  WITHDRAWN_CASE: 'dossier retiré',
  IDLE_CASE: 'dossier sans suite',
  ORPHAN_DRAFT: 'brouillon',
};

/** How long, as the record and the notice say it: files by the dated rules that the daily job carries out. */
export function retentionOf(today: string): Kept[] {
  return [
    ...retentionRules
      .filter(({ from, until }) => from <= today && (until === null || today < until))
      .map(({ rule, says, article }) => ({ what: files[rule], duration: says, source: article })),
    {
      what: "décision citée par l'autorité",
      duration: "jusqu'à l'extinction des voies de recours",
      source: 'CJA R.421-1',
    },
    {
      what: 'procès-verbal scellé',
      duration: "selon les règles des archives de l'État",
      source: 'code du patrimoine L.212-2',
    },
    {
      what: 'journal des accès',
      duration: `${journalMonths(today)} mois, jour par jour ; les sceaux, sans donnée personnelle, restent`,
      source: 'CNIL, délibération n° 2021-122 du 14 octobre 2021',
    },
    {
      what: 'sauvegarde des clés',
      duration: '30 jours au plus',
      source: "choix du responsable de traitement, pour qu'un effacement soit complet",
    },
  ];
}
