import {
  line,
  section,
  Tabulation,
  unknown,
  type Count,
  type Label,
  type Population,
  type Section,
} from './tabulation';
import {
  ageClasses,
  bodies,
  complaints,
  durations,
  forms,
  lodgings,
  majorities,
  minors,
  regionsOfOrigin,
  residences,
  sexes,
} from './words';

const SPOTTED: Population = { code: 'SPOTTED', label: 'Personnes repérées', column: 'Repérées' };
const ACCOMPANIED: Population = { code: 'ACCOMPANIED', label: 'Personnes accompagnées', column: 'Accompagnées' };

/** A draft is its team's alone: counted for the manager, not described. */
const DRAFT: Label = ['DRAFT', 'Brouillon, non détaillé'];

interface Row {
  code: string;
  heading: string;
  labels: readonly Label[];
  note?: string;
  /** What a draft would say of the person. */
  describes?: boolean;
  populations?: Population[];
}

const ROWS: Row[] = [
  {
    code: 'FORM',
    heading: "Selon la forme principale d'exploitation",
    labels: forms,
    describes: true,
    note: 'La forme principale seule : les autres formes saisies ne sont pas codées.',
  },
  { code: 'SEX', heading: 'Selon le sexe', labels: sexes, describes: true },
  { code: 'MAJORITY', heading: 'Mineurs et majeurs', labels: majorities, describes: true },
  { code: 'MINORS', heading: 'Mineurs non accompagnés', labels: minors, describes: true, note: 'Au dépôt du dossier.' },
  {
    code: 'AGE',
    heading: "Selon la classe d'âge",
    labels: ageClasses,
    describes: true,
    note: "À la dernière mise à jour de la fiche, non au début de l'exploitation.",
  },
  {
    code: 'REGION',
    heading: "Selon la région d'origine",
    labels: regionsOfOrigin,
    describes: true,
    note: 'Nationalité déclarée au dépôt.',
  },
  {
    code: 'COMPLAINT',
    heading: 'Selon la plainte',
    labels: complaints,
    describes: true,
    note: 'Telle que déclarée au dépôt du dossier.',
  },
  {
    code: 'RESIDENCE',
    heading: 'Selon le droit au séjour',
    labels: residences,
    describes: true,
    note: 'Au dépôt du dossier.',
  },
  {
    code: 'LODGING',
    heading: "Selon l'hébergement",
    labels: lodgings,
    describes: true,
    note: "Au dépôt du dossier, non pendant l'exploitation.",
  },
  {
    code: 'DURATION',
    heading: "Selon la durée de l'accompagnement",
    labels: durations,
    populations: [ACCOMPANIED],
    note: "De l'ouverture du dossier à sa fin, ou à la fin de l'année.",
  },
  {
    code: 'BODY',
    heading: "Selon l'instance saisie",
    labels: bodies,
    note: 'Une personne peut avoir été adressée à plusieurs instances : les lignes ne s’additionnent pas.',
  },
];

const PERSONS =
  'Deux dossiers de l’association au même nom et à la même année de naissance comptent pour une personne ; ' +
  'un brouillon ne se rapproche pas.';
const NOT_HELD = 'Non codé : à compléter à partir des dossiers.';

const NOT_KNOWN: Section = section('NOT_KNOWN', 'Ce que la plateforme ne connaît pas', [
  unknown('NATIONALITY', 'Nationalité', 'Seule la région d’origine est codée : à compléter à partir des dossiers.'),
  unknown('STARTED_AS_MINOR', 'Exploitation commencée avant 18 ans', NOT_HELD),
  unknown('PLACE_OF_EXPLOITATION', "Lieu d'exploitation (France, étranger)", NOT_HELD),
  unknown('RECRUITER', 'Réseau, famille ou autre exploiteur', NOT_HELD),
  unknown('LODGED_BY_EXPLOITER', "Hébergement par l'exploiteur pendant l'exploitation", NOT_HELD),
  unknown('ADDICTION', 'Addictions', 'La plateforme ne reçoit aucune donnée médicale.'),
  unknown('HELP_GIVEN', 'Aides apportées et orientations vers le soin', NOT_HELD),
]);

/** An association's own year, in the terms of the yearly survey of the MIPROF. */
export function surveySections(counts: readonly Count[]): Section[] {
  const figures = new Tabulation(counts);
  return [
    personsSection(figures),
    ...ROWS.flatMap((row) =>
      (row.populations ?? [SPOTTED, ACCOMPANIED]).map((population) => breakdown(figures, row, population)),
    ),
    NOT_KNOWN,
  ];
}

function personsSection(figures: Tabulation): Section {
  return section(
    'PERSONS',
    'Personnes',
    [
      line(
        'SPOTTED',
        'Personnes repérées',
        figures.total('SPOTTED'),
        "Dossier ouvert dans l'année, brouillons compris.",
      ),
      line(
        'ACCOMPANIED',
        'Personnes accompagnées',
        figures.total('ACCOMPANIED'),
        "Dossier déposé avant la fin de l'année et non terminé avant son début : un brouillon n'est pas encore un accompagnement.",
      ),
      line(
        'ALERTS',
        'Signalements au comité anti-fraude',
        figures.total('ALERTS'),
        'Un signalement ne porte sur aucune personne : il ne se rattache à aucune autre ligne.',
      ),
    ],
    PERSONS,
  );
}

function breakdown(
  figures: Tabulation,
  { code, heading, labels, note = undefined, describes = false }: Row,
  population: Population,
): Section {
  // Before the last line, which takes what has no label of its own.
  const shown = describes && population === SPOTTED ? [...labels.slice(0, -1), DRAFT, labels.at(-1)!] : labels;
  return { code, population, heading, note: note ?? null, lines: figures.lines(population.code, code, shown) };
}
