import { journalMonths } from '../../journal/journal-retention';

export interface Kept {
  what: string;
  duration: string;
  source: string;
}

/** How long, as the record and the notice say it. */
export function retentionOf(today: string): Kept[] {
  return [
    { what: 'dossier de la personne', duration: "24 mois après la fin de l'accompagnement, puis anonymisation ou effacement",
      source: 'CNIL, délibération n° 2023-095 du 14 septembre 2023' },
    { what: 'dossier refusé', duration: '12 mois après le refus, le temps des recours', source: 'choix du responsable de traitement ; délai de recours : CJA R.421-1' },
    { what: "décision citée par l'autorité", duration: "jusqu'à l'extinction des voies de recours", source: 'CJA R.421-1' },
    { what: 'procès-verbal scellé', duration: "selon les règles des archives de l'État", source: 'code du patrimoine L.212-2' },
    { what: 'journal des accès', duration: `${journalMonths(today)} mois, jour par jour ; les sceaux, sans donnée personnelle, restent`,
      source: 'CNIL, délibération n° 2021-122 du 14 octobre 2021' },
    { what: 'sauvegarde des clés', duration: '30 jours au plus', source: "choix du responsable de traitement, pour qu'un effacement soit complet" },
  ];
}
