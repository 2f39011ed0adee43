import { ALL, blocking, CODAF, type RuleRow, warning } from './rule-fact.rules';

/** What may be exchanged outside the commission, and by whom. */
export const exchangeRules: readonly RuleRow[] = [
  [
    'ALERT_NAMES_SOMEONE',
    'LIL art. 46',
    CODAF,
    warning,
    '2019-06-01',
    null,
    'Alerte sans personne',
    'Une alerte décrit des faits et un lieu, jamais une personne nommée comme auteur.',
  ],
  [
    'TEXT_NAMES_SOMEONE',
    'LIL art. 46',
    ALL,
    warning,
    '2019-06-01',
    null,
    'Texte sans personne',
    'Un texte lu au-delà de l’identité (titre, question, réserves, motifs) ne nomme personne.',
  ],
  [
    'INVESTIGATION_SECRECY',
    'CPP art. 11',
    ALL,
    blocking,
    '1958-03-02',
    null,
    'Secret de l’enquête',
    'Aucun contenu d’enquête : seul le parquet porte trois faits (procédure, réserve, prochaine audience).',
  ],
];
