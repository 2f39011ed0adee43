import { ALL, blocking, COMMISSION, COMMITTEE, type RuleRow, warning } from './rule-fact.rules';

/** Who sits in which formation, for what, and how often. */
export const bodyRules: readonly RuleRow[] = [
  [
    'APPOINTMENT_LENGTH',
    'CASF R.121-12-7',
    COMMISSION,
    warning,
    '2016-10-30',
    null,
    'Durée des désignations',
    'Les membres qui ne sont pas de droit sont désignés pour trois ans, renouvelables (à vérifier avec l’arrêté préfectoral).',
  ],
  [
    'SAME_QUALITY',
    'CASF R.121-12-7',
    COMMISSION,
    warning,
    '2016-10-30',
    null,
    'Sièges d’une même qualité',
    'Un second membre sans compte désigné en la même qualité passe sous avertissement : les textes donnent ' +
      'plusieurs sièges à certaines qualités.',
  ],
  [
    'INDIVIDUAL_CASES_FORMATION',
    'CASF R.121-12-7 (décret du 30/12/2025)',
    COMMISSION,
    blocking,
    '2026-01-01',
    null,
    'Dossiers individuels',
    'Les membres de la protection de l’enfance et le président du conseil départemental n’assistent pas à ' +
      'l’examen des dossiers individuels.',
  ],
  [
    'ITEM_OF_FORMATION',
    'CASF R.121-12-6 ; décret 2020-872 ; décret 2016-1056',
    ALL,
    blocking,
    '2016-10-30',
    null,
    'Objet de la formation',
    'Un point ne s’inscrit qu’à la formation que les textes chargent de ces affaires.',
  ],
  [
    'MINIMUM_SITTINGS_2017',
    'CASF R.121-12-6, avant le décret du 30/12/2025',
    COMMISSION,
    warning,
    '2017-01-01',
    '2026-01-01',
    'Fréquence',
    'La commission se réunit au moins une fois par an.',
  ],
  [
    'MINIMUM_SITTINGS_2026',
    'Décret du 30/12/2025 (CASF R.121-12-6)',
    COMMISSION,
    warning,
    '2026-01-01',
    null,
    'Fréquence',
    'La commission se réunit au moins deux fois par an sur les orientations, et autant que de besoin pour les parcours de mineurs.',
  ],
  [
    'MINIMUM_SITTINGS_COMMITTEE',
    'Décret 2016-1056',
    COMMITTEE,
    warning,
    '2016-08-04',
    null,
    'Fréquence',
    'Le comité se réunit au moins une fois par an, et par trimestre l’année qui suit un attentat, un ' +
      'accident collectif ou un événement climatique majeur.',
  ],
];
