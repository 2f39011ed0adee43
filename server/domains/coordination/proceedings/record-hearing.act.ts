import { RecordHearingInput } from '../../../../schema/proceedings.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { corrected } from '../../../kernel/corrected';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { Platform } from '../../../platform';
import { writingKey } from '../../../vault/holder-key';
import { recordEvent } from '../../persons/cases';
import { hearingAnswer } from './hearing-answer';
import { proceedingRights } from './proceedings.access';
import { HEARING_IN_ACT, type HearingRow } from './proceedings.queries';
import { reminderDue, remindersVerdict } from './proceedings.rules';
import { NOT_SAID, type HearingPlace } from './proceedings.view';
import { subjectOf, type Subject } from './subject-of-proceedings';

/** What the notice to the victim says (avis à victime, CPP art. 391): the team that keeps contact with her is reminded of it. */
export const recordHearing = defineAct({
  name: 'recordHearing',
  description:
    'Records the next hearing (audience) from the notice sent to the victim; with `hearingId`, corrects it. Association’s caseworker, ' +
    'or the parquet at its own door.',
  input: RecordHearingInput,
  where: 'subjectId',
  may: proceedingRights.recordHearing,
  texts: { court: 'SHEET', startsAt: 'CODED' },
  dates: { heldOn: 'HEARING' },
  find: (act, { subjectId }) => subjectOf(act, subjectId, 'proceedings'),
  async work(act, input, subject, platform) {
    const id = await write(act, input, subject, platform);
    const reminders = remindersVerdict(input.heldOn, act.actor.today);
    if (reminders) act.notice(reminders);
    await recordEvent(act, subject.caseId, 'HEARING_RECORDED');
    if (!subject.own) act.tell('HEARING_CHANGED', subject.caseId);
    act.touch(subject.caseId);
    return id;
  },
  answer: hearingAnswer,
});

async function write(act: Act, input: RecordHearingInput, subject: Subject, platform: Platform): Promise<string> {
  const known = await knownHearing(act, subject, input.hearingId);
  const { holder, key } = await writingKey(act.tx, platform.vault, subject.caseId);
  const before = known ? openPlace(platform, known) : NOT_SAID;
  const place: HearingPlace = {
    startsAt: checkedHour(corrected(input.startsAt, before.startsAt, null)),
    court: checkedCourt(corrected(input.court, before.court, null)),
  };
  const id = known?.id ?? act.newId;
  // Whoever writes it knows of it today.
  const reminded = reminderDue(input.heldOn, act.actor.today);
  const body = platform.vault.sealJson(key, holder, id, 'note', place);
  if (!known) {
    const values = [id, subject.caseId, input.heldOn, input.kind, body, reminded, act.actor.accountId, act.actor.now];
    await act.tx.query({ text: INSERT, values });
    return id;
  }
  const values = [id, input.expectedVersion ?? known.version, input.kind, body];
  const moved = [...values, input.heldOn, reminded];
  const [updated] = await act.tx.query(
    input.heldOn === known.heldOn ? { text: UPDATE, values } : { text: MOVE, values: moved },
  );
  if (!updated) throw Refusal.stale();
  return id;
}

export async function knownHearing(
  act: Act,
  { source }: Subject,
  hearingId: string | null | undefined,
): Promise<HearingRow | null> {
  if (hearingId === undefined || hearingId === null) return null;
  const values = [act.uuid(hearingId, 'Hearing', ['hearingId']), source];
  const [found] = await act.tx.query<HearingRow>({ text: HEARING_IN_ACT, values });
  if (!found) throw Refusal.notFound(['hearingId']);
  return found;
}

/** For a correction, shown to nobody. */
function openPlace({ gate }: Platform, row: HearingRow): HearingPlace {
  return row.body ? gate.ownRow<HearingPlace>(row, { ...row, body: row.body }) : NOT_SAID;
}

const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

function checkedHour(hour: string | null): string | null {
  if (hour === null || HOUR.test(hour)) return hour;
  throw Refusal.of(ErrorCode.INVALID_VALUE, 'Écrivez l’heure de l’audience ainsi : 09:30.', ['startsAt']);
}

const LONGEST_COURT = 200;

function checkedCourt(court: string | null): string | null {
  const said = court?.trim() || null;
  if (said === null || said.length <= LONGEST_COURT) return said;
  throw Refusal.of(ErrorCode.INVALID_VALUE, 'Nommez la juridiction en 200 caractères au plus.', ['court']);
}

const INSERT = `
  insert into tenant.hearing (departement_code, id, case_id, held_on, kind, body, reminded, recorded_by, recorded_at)
  values (access.departement(), $1, $2, $3, $4, $5, $6, $7, $8)`;

const SET = 'kind = $3, body = $4, version = version + 1';
const AT_VERSION = 'departement_code = access.departement() and id = $1 and version = $2';

const UPDATE = `update tenant.hearing set ${SET} where ${AT_VERSION} returning id`;

/** Another day: its reminders begin again, and what was said of the former one does not hold. */
const MOVE = `update tenant.hearing set ${SET}, held_on = $5, reminded = $6, outcome = null where ${AT_VERSION} returning id`;
