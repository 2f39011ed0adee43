import { RecordAftercareInput } from '../../../../schema/referrals.types';
import { defineAct } from '../../../acts/define-act';
import { dayWord } from '../../../kernel/french-date';
import { addDays, addMonths, type LocalDate } from '../../../kernel/local-date';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { recordEvent } from '../../persons/cases';
import { ownReferral, requireOpen } from './found-referral';
import { referralAnswer } from './referral-answer';
import { referralRights } from './referrals.access';
import { MAJORITY_OF, SET_AFTERCARE } from './referrals.sql';

const ARTICLE = 'CASF L.222-5';
/** From the month of majority to the one before her twenty-first birthday: the coded month tells no day. */
const MONTHS = 35;

/** What she agreed to, at the door of child welfare alone: nothing else outlives majority. */
export const recordAftercare = defineAct({
  name: 'recordAftercare',
  description:
    'The person agreed that child welfare goes on after majority, until a day (accompagnement jeune majeur, CASF L.222-5): its door ' +
    'stays open until then. Association’s caseworker.',
  input: RecordAftercareInput,
  where: 'referralId',
  may: referralRights.recordAftercare,
  dates: { agreedOn: 'ACCORD_GIVEN', endsOn: 'AFTERCARE_ENDS' },
  find: (act, { referralId }) => ownReferral(act, referralId),
  async work(act, input, referral) {
    requireOpen(referral);
    const { id, formation, holderId, version, bodyKind } = referral;
    if (formation !== 'MINORS_PATHWAYS' && formation !== 'PROTECTION_CIRCUIT')
      throw refused(
        "L'accompagnement après la majorité prolonge celui d'un mineur : cette saisine n'en est pas une.",
        'referralId',
      );
    const [file] = await act.tx.query<{ month: LocalDate | null }>({ text: MAJORITY_OF, values: [holderId] });
    if (!file?.month)
      throw refused(
        "La date de la majorité n'est pas connue : écrivez d'abord la naissance de la personne.",
        'referralId',
      );
    checkEnd(input.endsOn, file.month);
    const values = [id, input.expectedVersion ?? version, input.agreedOn, input.endsOn];
    const [written] = await act.tx.query<{ id: string }>({ text: SET_AFTERCARE, values });
    if (!written) throw Refusal.stale();
    act.touch(holderId);
    await recordEvent(act, holderId, 'ACCORD', { referralId: id, detail: bodyKind });
    return id;
  },
  answer: referralAnswer,
});

function checkEnd(endsOn: LocalDate, majority: LocalDate): void {
  const last = addDays(addMonths(majority, MONTHS), -1);
  if (endsOn > last)
    throw refused(`Cet accompagnement s'arrête à vingt et un ans : au plus tard le ${dayWord(last)} ici.`, 'endsOn');
}

const refused = (message: string, field: string): Refusal =>
  Refusal.of(ErrorCode.INVALID_VALUE, message, [field], ARTICLE);
