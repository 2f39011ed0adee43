import type { ActRunner, Outcome } from '../../../acts/act-runner';
import { dayWord } from '../../../kernel/french-date';
import { addDays, addMonths, type LocalDate } from '../../../kernel/local-date';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Actor } from '../../../tenancy/database';
import { recordEvent } from '../../persons/cases';
import { openReferral, type ReferralAct } from './open-referral';
import { MAJORITY_OF, SET_AFTERCARE } from './referrals.sql';

const ARTICLE = 'CASF L.222-5';
/** From the month of majority to the one before her twenty-first birthday: the coded month tells no day. */
const MONTHS = 35;

/** What she agreed to, at the door of child welfare alone: nothing else outlives majority. */
export class RecordAftercare {
  constructor(private readonly acts: ActRunner) {}

  run(actor: Actor, input: ReferralAct & { agreedOn: LocalDate; endsOn: LocalDate }): Promise<Outcome> {
    return this.acts.run({ operation: 'recordAftercare', actor, input }, async (act) => {
      const found = await openReferral(act, input);
      act.requireAs('OWN_TEAM', ({ teamId }) => found.own && teamId !== null);
      if (found.formation !== 'MINORS_PATHWAYS' && found.formation !== 'PROTECTION_CIRCUIT')
        throw refused(
          "L'accompagnement après la majorité prolonge celui d'un mineur : cette saisine n'en est pas une.",
          'referralId',
        );
      const [file] = await act.tx.query<{ month: LocalDate | null }>({ text: MAJORITY_OF, values: [found.holderId] });
      if (!file?.month)
        throw refused(
          "La date de la majorité n'est pas connue : écrivez d'abord la naissance de la personne.",
          'referralId',
        );
      checkEnd(input.endsOn, file.month);
      const values = [found.id, input.expectedVersion ?? found.version, input.agreedOn, input.endsOn];
      const [written] = await act.tx.query<{ id: string }>({ text: SET_AFTERCARE, values });
      if (!written) throw Refusal.stale();
      act.touch(found.holderId);
      await recordEvent(act, found.holderId, 'ACCORD', { referralId: found.id, detail: found.bodyKind });
      return found.id;
    });
  }
}

function checkEnd(endsOn: LocalDate, majority: LocalDate): void {
  const last = addDays(addMonths(majority, MONTHS), -1);
  if (endsOn > last)
    throw refused(`Cet accompagnement s'arrête à vingt et un ans : au plus tard le ${dayWord(last)} ici.`, 'endsOn');
}

const refused = (message: string, field: string): Refusal =>
  Refusal.of(ErrorCode.INVALID_VALUE, message, [field], ARTICLE);
