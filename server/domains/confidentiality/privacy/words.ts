import { slots } from '../../../../schema/labels';
import { labelsOfBodies } from '../../../../schema/labels-of-bodies';
import { labelsOfPersons } from '../../../../schema/labels-of-persons';
import type { AgeBasis } from '../../../kernel/words';

export { codeWord, groupWords, levelWords } from '../../../kernel/french-words';

/** French, for somebody who is not of the trade: these pages are handed to the person. */

/** On what an age was retained, told to the person. */
export const ageBasisWords: Record<AgeBasis, string> = {
  PERSON_WORD: 'ce que vous avez dit',
  PAPER: 'une pièce',
  EVALUATION: 'une évaluation',
  JUDGE: 'une décision du juge',
};

export const bodyWords: Record<string, string> = {
  PROSTITUTION_EXIT_COMMISSION:
    'commission départementale de lutte contre la prostitution, le proxénétisme et la traite',
  CODAF: 'comité opérationnel départemental anti-fraude',
  VICTIM_SUPPORT_COMMITTEE: "comité local d'aide aux victimes",
};

export const purposeWords: Record<string, string> = {
  PSP: 'rendre un avis, puis décider, sur le parcours de sortie de la prostitution (CASF L.121-9)',
  MINOR_PATHWAY: "coordonner le parcours d'une personne mineure (CASF L.121-9)",
  VICTIM_SUPPORT: "organiser l'aide aux victimes (décret n° 2016-1056 du 3 août 2016)",
};

export const noteWords: Record<string, string> = {
  REQUEST: 'précisions demandées',
  ANSWER: "réponse de l'association",
  SITUATION: 'situation décrite au comité',
  DECLINE_REASON: 'pourquoi la saisine a été déclinée',
  RESERVES: "réserves de l'avis",
  DISSENT: "désaccord d'un membre",
  REASONS: 'motifs de la décision',
  WITHDRAWAL: 'pourquoi le dossier a été retiré',
};

export const mannerWords: Readonly<Record<string, string>> = labelsOfPersons.AccordManner;
export const slotWords: Readonly<Record<string, string>> = slots;
export const senseWords: Readonly<Record<string, string>> = {
  ...labelsOfBodies.OpinionSense,
  ...labelsOfBodies.DecisionSense,
};
