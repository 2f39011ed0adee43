import type * as words from '../server/kernel/words';

/** A text of a file, of a referral or of a breach, by its kind. */
const texts: Readonly<Record<Exclude<words.NoteKind, 'CIRCUMSTANCES' | 'QUESTION' | 'VIEW'>, string>> = {
  REQUEST: 'demande de complément',
  ANSWER: 'réponse à une demande de complément',
  WITHDRAWAL: 'motif d’un retrait',
  SITUATION: 'situation exposée au comité',
  SUPPORT_OUTCOME: 'issue donnée par le comité',
  DECLINE_REASON: 'motif d’un refus de saisine',
  HOLD_REASON: 'motif d’une mise en attente',
  RESERVES: 'réserves d’un avis',
  DISSENT: 'désaccord d’un membre',
  REASONS: 'motifs d’une décision',
  BREACH_FACTS: 'faits d’une violation',
  BREACH_CONSEQUENCES: 'conséquences d’une violation',
  BREACH_MEASURES: 'mesures prises après une violation',
  BREACH_DELAY: 'raison d’un retard de notification',
};

/** French labels of what the journal says was opened beside a group: `OpenedGroup.item`; a paper is told by its slot. */
export const journalItems: Readonly<Record<string, string>> = {
  ...texts,
  alert: 'texte d’une alerte',
  pleading: 'écrit adressé à un parquet',
  'operation sheet': 'fiche d’opération',
  minutes: 'procès-verbal',
  'room copy': 'copie numérotée d’un dossier de séance',
  question: 'question posée à un service',
  view: 'avis écrit d’un service',
  circumstances: 'circonstances d’une ouverture en urgence',
  journal: 'journal',
  register: 'registre',
  return: 'état annuel ou réponses à l’enquête',
  'own figures': 'chiffres exacts du département',
  paper: 'papier',
  document: 'pièce',
  name: 'nom d’une pièce',
};
