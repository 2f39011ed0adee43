import { dayFigures, dayWord } from '../kernel/french-date';
import { capital } from '../kernel/french-words';
import type { LetterKind } from '../kernel/words';
import { territoryOf } from '../reference/reference-data';

/** What a member is told of a sitting, as it stood when it was written. */
export interface Letter {
  departement: string;
  kind: LetterKind;
  heldOn: string;
  /** "HH:MM", at the clock of the département. */
  startsAt: string;
  minutes: number;
  place: string;
  agenda: string[];
}

/** In the words of a letter; nothing in them tells what the body is, or about whom it sits. */
export function subjectOf({ kind, heldOn, startsAt }: Letter): string {
  return `${OPENING[kind].subject} le ${dayFigures(heldOn)} à ${hourWord(startsAt)}`;
}

export function paragraphsOf(letter: Letter): string[] {
  const { kind, heldOn, startsAt, minutes, place } = letter;
  const opening = `${capital(serviceOf(letter))} ${OPENING[kind].does}.`;
  const when = `Date : le ${dayWord(heldOn)} à ${hourWord(startsAt)}, pour ${durationWord(minutes)}.`;
  return [opening, when, ...(place ? [`Lieu : ${place}.`] : []), ...OPENING[kind].then];
}

/** One list is kept of what a letter says, whatever its words become. */
const LEFT_TO_DO = 'Suite d’une séance précédente : ';

export const lineLeftToDo = (text: string): string => LEFT_TO_DO + text;

/** The points, and what earlier sittings left to do. */
export const partsOf = ({ agenda }: Pick<Letter, 'agenda'>) => ({
  points: agenda.filter((line) => !line.startsWith(LEFT_TO_DO)),
  leftToDo: agenda.filter((line) => line.startsWith(LEFT_TO_DO)).map((line) => line.slice(LEFT_TO_DO.length)),
});

/** Whoever chairs, by its service: never the body's name. */
export const serviceOf = ({ departement }: Pick<Letter, 'departement'>): string =>
  `la préfecture ${territoryOf(departement)!.of}`;

/** The summons falls with these: there is nothing left to come to. */
export const isCalledOff = (kind: LetterKind): boolean => kind === 'POSTPONEMENT' || kind === 'CANCELLATION';

const OPENING: Readonly<Record<LetterKind, { subject: string; does: string; then: readonly string[] }>> = {
  CONVOCATION: { subject: 'Convocation à une réunion', does: 'vous convoque à une réunion', then: [] },
  REMINDER: {
    subject: 'Rappel de convocation à une réunion',
    does: 'vous a adressé une convocation à une réunion',
    then: ['Le secrétariat n’a pas encore votre réponse.'],
  },
  CORRECTION: {
    subject: 'Ordre du jour complété pour une réunion',
    does: 'complète l’ordre du jour d’une réunion',
    then: ['Cet ordre du jour remplace le précédent.'],
  },
  POSTPONEMENT: {
    subject: 'Report d’une réunion prévue',
    does: 'reporte une réunion',
    then: ['Elle ne se tient pas ce jour-là. Vous recevrez une nouvelle convocation.'],
  },
  CANCELLATION: {
    subject: 'Annulation d’une réunion prévue',
    does: 'annule une réunion',
    then: ['Elle ne se tiendra pas.'],
  },
};

function hourWord(time: string): string {
  const [hours, minutes] = time.split(':');
  return `${Number(hours)} h${minutes === '00' ? '' : ` ${minutes}`}`;
}

function durationWord(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours && `${hours} h`, rest && `${rest} min`].filter(Boolean).join(' ');
}
