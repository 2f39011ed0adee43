import { blocking, COMMISSION, type RuleRow, warning } from './rule-fact.rules';

/** Since the pilot of Paris; the law of 14 March 2016 rewrote the notice to the parquet. */
const PILOT = '2016-06-01';
const LAW_OF_CHILDREN = '2016-03-16';

/** The urgent protection of a minor: told to whoever follows it, and never said of what nobody wrote down. */
export const protectionRules: readonly RuleRow[] = [
  [
    'CIRCUIT_CALL_OLD',
    'CASF L.226-4',
    COMMISSION,
    warning,
    LAW_OF_CHILDREN,
    null,
    'Appel ancien',
    'Le circuit suit un appel : au-delà de vingt-quatre heures, on rappelle avant de l’ouvrir.',
  ],
  [
    'CIRCUIT_SILENCE',
    'Convention locale (réponse à l’appel)',
    COMMISSION,
    warning,
    PILOT,
    null,
    'Silence après l’appel',
    'Sans accusé de réception après trente minutes, puis deux heures, qui a appelé rappelle : la permanence, le 17 ou le 119.',
  ],
  [
    'PLACEMENT_TARGET',
    'Objectif de la convention locale',
    COMMISSION,
    warning,
    PILOT,
    null,
    'Placement sous quarante-huit heures',
    'L’ordonnance est attendue dans les quarante-huit heures de l’appel : un objectif de la convention, qu’aucun texte ne fixe.',
  ],
  [
    'JUDGE_SEIZED',
    'C. civ. art. 375-5',
    COMMISSION,
    blocking,
    LAW_OF_CHILDREN,
    null,
    'Juge des enfants saisi sous huit jours',
    'Le procureur qui a placé l’enfant saisit le juge dans les huit jours ; la saisine ne vient pas avant l’ordonnance.',
  ],
  [
    'JUVENILE_HEARING',
    'CPC art. 1184',
    COMMISSION,
    blocking,
    LAW_OF_CHILDREN,
    null,
    'Audience sous quinze jours',
    'Le juge entend les parties dans les quinze jours de sa saisine ; l’audience ne vient pas avant elle.',
  ],
];
