import type { Group } from '../../../kernel/groups';
import type { ReadBreach } from './breach-notes';
import { paperPage, PaperSection, PaperTable } from '../../../../console/elements';
import type { Export } from './export';
import { dayWord } from '../../../kernel/french-date';
import { groupWords } from './words';

const natureWords: Record<string, string> = {
  CONFIDENTIALITY: 'confidentialité',
  INTEGRITY: 'intégrité',
  AVAILABILITY: 'disponibilité',
};
const riskWords: Record<string, string> = { UNLIKELY: 'peu probable', RISK: 'probable', HIGH: 'élevé' };
const stateWords: Record<string, string> = {
  NOT_DUE: 'notification non requise',
  TO_NOTIFY: 'à notifier',
  OVERDUE: 'délai de 72 heures dépassé',
  NOTIFIED: 'notifiée',
  NOTIFIED_LATE: 'notifiée hors délai',
};

/** `2026-11-25T08:05:00Z` in words, in UTC, which is said once. */
const instantWord = (at: string | null): string | null => at && `${dayWord(at)} à ${at.slice(11, 16)}`;

/** Everything about each breach, for the authority that asks (RGPD art. 33 §5). */
export function breachRegister(today: string, departement: string, breaches: readonly ReadBreach[]): Export {
  const entries = breaches.map(({ groupBits: _bits, departement: _code, version: _version, ...breach }) => breach);
  return {
    json: JSON.stringify({ version: today, departement, breaches: entries }, null, 2),
    html: paperPage({
      title: `Registre des violations de données, département ${departement}`,
      intro: [`État du ${dayWord(today)} (RGPD art. 33 §5). Les heures sont en temps universel (UTC).`],
      children: entries.length > 0 ? entries.map(sectionOf) : nothing(),
    }),
  };
}

const nothing = () => (
  <PaperSection id="aucune" title="Violations">
    <p>Aucune violation n’est enregistrée.</p>
  </PaperSection>
);

type Entry = Omit<ReadBreach, 'groupBits' | 'departement' | 'version'>;

const sectionOf = (breach: Entry, index: number) => (
  <PaperSection id={`violation-${index + 1}`} title={`Violation connue le ${instantWord(breach.knownAt)}`}>
    <PaperTable
      caption={stateWords[breach.state] ?? breach.state}
      columns={['Rubrique', 'Contenu']}
      rows={rowsOf(breach)}
    />
  </PaperSection>
);

function rowsOf(breach: Entry): (string | null)[][] {
  return [
    ['Nature', breach.nature.map((nature) => natureWords[nature] ?? nature).join(', ')],
    ['Ce qui s’est passé', breach.facts],
    [
      'Personnes concernées',
      breach.personsMin === breach.personsMax
        ? String(breach.personsMin)
        : `de ${breach.personsMin} à ${breach.personsMax}`,
    ],
    ['Catégories de données', breach.groups.map((group) => groupWords[group as Group]).join(', ') || null],
    ['Risque pour les personnes', riskWords[breach.risk] ?? breach.risk],
    ['Conséquences probables', breach.consequences],
    ['Mesures prises ou proposées', breach.measures],
    ['À notifier à la CNIL avant', instantWord(breach.deadline)],
    ['Notifiée à la CNIL', instantWord(breach.notifiedAt)],
    ['Motifs du retard', breach.delayReason],
    ['Personnes informées', instantWord(breach.personsInformedAt)],
  ];
}
