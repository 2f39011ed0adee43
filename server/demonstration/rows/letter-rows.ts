import { letterOf } from '../../domains/coordination/convocations';
import type { LetterState, Reply } from '../../kernel/words';
import { seatsOf } from '../directory/ground';
import { dateOf, instantOf } from '../draw/days';
import type { Sitting } from '../draw/docket';
import { Random } from '../draw/random';
import { minutesOf, placeOf } from './sitting-room';
import type { Writing } from './writing';

/** What becomes of the letters of a sitting, one member after the other: one came back, one was handed over on paper. */
const BECAME: readonly LetterState[] = ['SENT', 'SENT', 'BOUNCED', 'HANDED_OVER'];
const ANSWERS: readonly (Reply | null)[] = ['PRESENT', null, null, null, 'PRESENT', 'ABSENT', 'REMOTE'];

/** A draw of its own: what else is drawn of the country stays what it was. */
export function writeLetters(writing: Writing, sitting: Sitting, convened: number, titles: string[]): void {
  const random = new Random(`${sitting.id} letters`);
  const { bodyKind, formation, startsAt } = sitting;
  const announced = { id: sitting.id, bodyKind, formation, startsAt, titles, heldOn: dateOf(sitting.day) };
  const whole = { ...announced, minutes: minutesOf(sitting), place: placeOf(writing), leftToDo: [] };
  const letter = letterOf(writing.ground.code, 'CONVOCATION', whole);
  seatsOf(writing.ground, bodyKind, formation).forEach(({ mandateId, accountId }, at) => {
    const whose = { session_id: sitting.id, mandate_id: mandateId, account_id: accountId };
    writing.add('tenant.letter', {
      id: random.uuid(),
      ...whose,
      kind: 'CONVOCATION',
      sequence: 0,
      held_on: letter.heldOn,
      starts_at: letter.startsAt,
      minutes: letter.minutes,
      place: letter.place,
      agenda: `{${letter.agenda.map((line) => JSON.stringify(line)).join(',')}}`,
      state: BECAME[at] ?? 'SENT',
      written_at: instantOf(convened, 60),
      settled_at: instantOf(convened, 65),
    });
    const replyId = random.uuid();
    const answer = ANSWERS[at] ?? null;
    writing.add('tenant.reply', {
      ...whose,
      id: replyId,
      digest: writing.linkOf(replyId),
      answer,
      answered_at: answer && instantOf(convened, 400),
    });
  });
}
