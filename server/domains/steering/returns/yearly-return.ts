import type { ReturnYear } from './returns.rules';
import { line, section, Tabulation, type Count, type Line, type Population, type Section } from './tabulation';
import { ageClasses, endings, formations, forms, regionsOfOrigin, sexes } from './words';
import { dayWord } from '../../../kernel/french-date';

/** The commission's year, for the State service for women's rights (CASF L.121-9 and R.121-12-6 ff.). */
export function yearlySections(counts: readonly Count[], { asOf, provisional }: ReturnYear): Section[] {
  const figures = new Tabulation(counts);
  const day = provisional ? `au ${dayWord(asOf)}` : 'au 31 décembre';
  return [
    sessionsSection(figures),
    requestsSection(figures),
    section('DECISIONS', 'Décisions du préfet', decisionLines(figures), 'À la date de la signature.'),
    pathwaysSection(figures, day),
    benefitsSection(figures),
    institutionsSection(figures, day),
    ...breakdowns(figures, day),
  ];
}

function sessionsSection(figures: Tabulation): Section {
  return section('SESSIONS', 'Séances', [
    line('SESSIONS', 'Séances tenues', figures.total('SESSIONS')),
    ...figures
      .lines('SESSIONS', 'FORMATION', formations)
      .map((each) => ({ ...each, label: `dont ${each.label.toLowerCase()}` })),
    line('EXAMINED', 'Situations individuelles examinées en séance', figures.total('EXAMINED')),
  ]);
}

function requestsSection(figures: Tabulation): Section {
  return section('REQUESTS', 'Demandes et avis', [
    line('RECEIVED', 'Demandes de parcours reçues', figures.total('RECEIVED')),
    line(
      'MINORS',
      'Saisines pour le parcours d’une personne mineure',
      figures.total('MINORS'),
      'Elles ne sont comptées dans aucune autre ligne sur les personnes.',
    ),
    line('FAVOURABLE', 'Avis favorables', figures.value('OPINIONS', 'SENSE', 'FAVOURABLE')),
    line('UNFAVOURABLE', 'Avis défavorables', figures.value('OPINIONS', 'SENSE', 'UNFAVOURABLE')),
  ]);
}

function pathwaysSection(figures: Tabulation, day: string): Section {
  return section(
    'PATHWAYS',
    'Parcours',
    [
      line('RUNNING', `Parcours en cours ${day}`, figures.total('RUNNING')),
      line('ENDED', "Parcours terminés dans l'année", figures.total('ENDED')),
      ...endingLines(figures),
    ],
    'Un parcours dure 24 mois au plus : au-delà il est compté comme terminé, même si personne ne l’a enregistré.',
  );
}

/** What nobody recorded is not counted: each service has its own figures. */
const AS_RECORDED = 'Celles que les équipes et le secrétariat ont enregistrées : à rapprocher des chiffres demandés';

function benefitsSection(figures: Tabulation): Section {
  return section('BENEFITS', 'Droits demandés', [
    line(
      'APS_ASKED',
      'Autorisations provisoires de séjour demandées',
      figures.value('RECEIVED', 'APS', 'ASKED'),
      "Parmi les demandes de parcours reçues dans l'année.",
    ),
    line(
      'APS_GRANTED',
      'Autorisations provisoires de séjour délivrées',
      figures.value('AIDS_GRANTED', 'KIND', 'APS'),
      `Délivrées dans l'année. ${AS_RECORDED} au service des étrangers.`,
    ),
    line(
      'AFIS_ASKED',
      "Aides financières à l'insertion (AFIS) demandées",
      figures.value('AIDS_ASKED', 'KIND', 'AFIS'),
      `Demandées dans l'année. ${AS_RECORDED} à la MSA, qui la paie.`,
    ),
    line(
      'AFIS_PAID',
      'AFIS versées',
      figures.value('AIDS_PAID', 'KIND', 'AFIS'),
      `Qui ont couru dans l'année, un jour au moins. ${AS_RECORDED} à la MSA, qui la paie.`,
    ),
  ]);
}

function institutionsSection(figures: Tabulation, day: string): Section {
  return section(
    'INSTITUTIONS',
    'Associations et membres',
    [
      line('ASSOCIATIONS', `Associations agréées ${day}`, figures.total('ASSOCIATIONS')),
      ...figures
        .lines('SEATS', 'FORMATION', formations)
        .map((each) => ({
          ...each,
          code: `SEATS_${each.code}`,
          label: `Membres installés ${day}, ${each.label.toLowerCase()}`,
        })),
    ],
    'Un membre qui siège dans deux formations est compté dans chacune.',
  );
}

function decisionLines(figures: Tabulation): Line[] {
  return [
    line('FIRST_AUTHORISATIONS', 'Premières autorisations', figures.total('AUTHORISED')),
    line('REFUSALS', 'Refus', figures.total('REFUSED')),
    line(
      'REGISTERED',
      'Parcours déjà autorisés, repris dans la plateforme',
      figures.total('REGISTERED'),
      "Décision signée dans l'année et saisie après coup, première autorisation ou renouvellement : à " +
        'vérifier, puis à ajouter à la ligne voulue.',
    ),
    line(
      'RENEWALS',
      'Renouvellements',
      figures.total('RENEWED'),
      'Ceux que la commission a examinés sur la plateforme : ceux d’un parcours repris sont à ajouter.',
    ),
  ];
}

/** Only what was recorded, and the two ends that the platform itself sees: a zero where nothing can be recorded would be invented. */
function endingLines(figures: Tabulation): Line[] {
  return figures
    .lines('ENDED', 'OUTCOME', endings)
    .filter(({ code, value }) => value !== 0 || ['TRANSFERRED', 'NOT_RECORDED'].includes(code))
    .map((each) => ({
      ...each,
      code: `ENDED_${each.code}`,
      label: `dont ${each.label.charAt(0).toLowerCase()}${each.label.slice(1)}`,
    }));
}

const ROWS = [
  ['SEX', 'Selon le sexe', sexes],
  ['AGE', "Selon la classe d'âge", ageClasses],
  ['REGION', "Selon la région d'origine", regionsOfOrigin],
  ['FORM', "Selon la forme d'exploitation", forms],
] as const;

const NOTES: Record<string, string> = {
  AGE: "Classe d'âge à la dernière mise à jour de la fiche.",
  REGION: 'Nationalité déclarée au dépôt ; non renseignée pour un parcours repris ou transmis.',
};

function breakdowns(figures: Tabulation, day: string): Section[] {
  const populations: Population[] = [
    { code: 'RECEIVED', label: 'Demandes reçues', column: 'Demandes reçues' },
    { code: 'AUTHORISED', label: 'Premières autorisations', column: 'Premières autorisations' },
    { code: 'RUNNING', label: `Parcours en cours ${day}`, column: `En cours ${day}` },
  ];
  return ROWS.flatMap(([code, heading, labels]) =>
    populations.map((population) => ({
      code,
      population,
      heading,
      note: NOTES[code] ?? null,
      lines: figures.lines(population.code, code, labels),
    })),
  );
}
