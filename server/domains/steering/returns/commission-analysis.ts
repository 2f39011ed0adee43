import { line, section, Tabulation, type Count, type Label, type Line, type Section } from './tabulation';
import { endings } from './words';

/** The commission's success, for its secretariat: how long, how often it is followed, what is asked again, how pathways end. */
export function analysisSections(counts: readonly Count[]): Section[] {
  const figures = new Tabulation(counts);
  return [
    section(
      'DELAYS',
      'Délais',
      STEPS.flatMap((step) => delayLines(figures, step)),
    ),
    section(
      'AGREEMENT',
      'Avis et décisions',
      AGREEMENT.map(([opinion, sense, label]) =>
        line(`${opinion}_${sense}`, label, figures.value('AGREEMENT', opinion, sense)),
      ),
      'Décisions signées dans l’année. L’avis ne lie pas le préfet.',
    ),
    section(
      'REQUESTS',
      'Premières demandes et renouvellements',
      REQUESTS.flatMap((each) => requestLines(figures, each)),
    ),
    section(
      'UNDONE',
      'Décisions reprises',
      figures.lines('UNDONE', 'TOTAL', UNDONE),
      'Rectifiées, retirées ou annulées dans l’année (CRPA L.242-1, L.242-4).',
    ),
    endsSection(figures),
  ];
}

function endsSection(figures: Tabulation): Section {
  const lapsed = line('LAPSED', 'Périodes échues sans renouvellement', figures.total('LAPSED'), LAPSED_NOTE);
  const ended = figures.lines(
    'ENDS',
    'OUTCOME',
    endings.filter(([code]) => code !== 'NOT_RECORDED'),
  );
  return section(
    'ENDS',
    'Fins de parcours',
    [lapsed, ...ended],
    'Parcours terminés dans l’année, selon le motif enregistré.',
  );
}

const LAPSED_NOTE =
  'La dernière période accordée est passée dans l’année, et le parcours n’était ni renouvelé ni terminé.';

const STEPS: Label[] = [
  ['OPINION', 'de la réception à l’avis'],
  ['DECISION', 'de l’avis à la décision'],
  ['NOTIFICATION', 'de la décision à la notification'],
  ['WHOLE', 'de la réception à la décision'],
];

/** No request, no delay: a nought would say that it took no time. */
function delayLines(figures: Tabulation, [step, label]: Label): Line[] {
  const files = figures.value('DELAYS', step, 'FILES');
  const counted = line(`${step}_FILES`, `Demandes, ${label}`, files);
  if (files === 0) return [counted];
  return [
    counted,
    line(`${step}_MEDIAN`, `Délai médian ${label} (jours)`, figures.value('DELAYS', step, 'MEDIAN')),
    line(`${step}_LONGEST`, `Délai le plus long ${label} (jours)`, figures.value('DELAYS', step, 'LONGEST')),
  ];
}

const AGREEMENT = [
  ['FAVOURABLE', 'AUTHORISED', 'Avis favorable, parcours autorisé'],
  ['FAVOURABLE', 'REFUSED', 'Avis favorable, parcours refusé'],
  ['UNFAVOURABLE', 'AUTHORISED', 'Avis défavorable, parcours autorisé'],
  ['UNFAVOURABLE', 'REFUSED', 'Avis défavorable, parcours refusé'],
] as const;

const REQUESTS: Label[] = [
  ['FIRST', 'Premières demandes'],
  ['RENEWAL', 'Renouvellements'],
];

const BECAME: Label[] = [
  ['RECEIVED', 'reçus'],
  ['AUTHORISED', 'autorisés'],
  ['REFUSED', 'refusés'],
];

const requestLines = (figures: Tabulation, [request, label]: Label): Line[] =>
  BECAME.map(([code, became]) =>
    line(
      `${request}_${code}`,
      `${label} ${request === 'FIRST' ? became.replace(/s$/, 'es') : became}`,
      figures.value('REQUESTS', request, code),
    ),
  );

const UNDONE: Label[] = [
  ['CORRECTED', 'Rectifiées'],
  ['WITHDRAWN', 'Retirées'],
  ['ANNULLED', 'Annulées par le juge'],
];
