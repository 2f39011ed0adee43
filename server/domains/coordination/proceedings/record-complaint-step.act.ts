import { RecordComplaintStepInput } from '../../../../schema/proceedings.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { corrected } from '../../../kernel/corrected';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { recordEvent } from '../../persons/cases';
import { complaintStepAnswer } from './hearing-answer';
import { proceedingRights } from './proceedings.access';
import { silenceVerdict } from './proceedings.rules';
import { STEP_IN_ACT, type ComplaintStepRow } from './proceedings.queries';
import { subjectOf, type Subject } from './subject-of-proceedings';

/** What becomes of a complaint (suites données, CPP art. 40-2), from its filing to the judgment, each with its day. */
export const recordComplaintStep = defineAct({
  name: 'recordComplaintStep',
  description:
    'Records what became of the complaint (suites de la plainte); with `stepId`, corrects it. Association’s caseworker, or the parquet ' +
    'at its own door.',
  input: RecordComplaintStepInput,
  where: 'subjectId',
  may: proceedingRights.recordComplaintStep,
  dates: { occurredOn: 'COMPLAINT_STEP' },
  find: (act, { subjectId }) => subjectOf(act, subjectId, 'complaint'),
  async work(act, input, subject) {
    const id = await write(act, input, subject);
    const silence = silenceVerdict(input.step, input.occurredOn);
    if (silence) act.notice(silence);
    await recordEvent(act, subject.caseId, 'COMPLAINT_FOLLOWED');
    if (!subject.own) act.tell('HEARING_CHANGED', subject.caseId);
    act.touch(subject.caseId);
    return id;
  },
  answer: complaintStepAnswer,
});

async function write(act: Act, input: RecordComplaintStepInput, subject: Subject): Promise<string> {
  const known = await knownStep(act, subject, input.stepId);
  const reason = corrected(input.reason, known?.reason ?? null, null);
  if ((reason !== null) !== (input.step === 'CLASSIFIED'))
    throw Refusal.of(
      ErrorCode.INVALID_VALUE,
      'Un classement sans suite a son motif, que l’avis du parquet donne ; les autres suites n’en ont pas.',
      ['reason'],
      'CPP art. 40-2',
    );
  const said = [input.step, input.occurredOn, reason];
  if (!known) {
    const values = [act.newId, subject.caseId, ...said, act.actor.accountId, act.actor.now];
    await act.tx.query({ text: INSERT, values });
    return act.newId;
  }
  const [updated] = await act.tx.query({
    text: UPDATE,
    values: [known.id, input.expectedVersion ?? known.version, ...said],
  });
  if (!updated) throw Refusal.stale();
  return known.id;
}

async function knownStep(
  act: Act,
  { source }: Subject,
  stepId: string | null | undefined,
): Promise<ComplaintStepRow | null> {
  if (stepId === undefined || stepId === null) return null;
  const values = [act.uuid(stepId, 'ComplaintStep', ['stepId']), source];
  const [found] = await act.tx.query<ComplaintStepRow>({ text: STEP_IN_ACT, values });
  if (!found) throw Refusal.notFound(['stepId']);
  return found;
}

const INSERT = `
  insert into tenant.complaint_step (departement_code, id, case_id, step, occurred_on, reason, recorded_by, recorded_at)
  values (access.departement(), $1, $2, $3, $4, $5, $6, $7)`;

const UPDATE = `
  update tenant.complaint_step set step = $3, occurred_on = $4, reason = $5, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;
