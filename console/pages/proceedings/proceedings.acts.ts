import {
  RecordComplaintStepDocument,
  RecordHearingDocument,
  RecordHearingOutcomeDocument,
  type ComplaintClosure,
  type ComplaintStepKind,
  type HearingKind,
  type HearingOutcome,
} from '../../../client-sdk/src';
import { act, type Action } from '../../http/act';
import type { Fields } from '../../http/fields';
import type { Page } from '../../http/page';
import { requiredDate } from '../../http/typed-date';
import type { Asked } from '../../http/visit';
import { chosen } from '../sharing/choices';
import { timeOf } from '../sittings/typed-time';

interface ProceedingsAt {
  /** Of the file, for its team; of the referral, for the parquet. */
  at: string;
  refusedOn: Page;
  address(asked: Asked): string;
}

/** What a team or a parquet writes of the trial, at its own door. */
export function proceedingActs({ at, refusedOn, address }: ProceedingsAt): Action[] {
  const rest = { refusedOn, done: (_made: unknown, asked: Asked) => trialOn(address(asked)) };
  return [
    act({ path: `${at}/audiences`, act: RecordHearingDocument, once: true, input: hearing, ...rest }),
    act({ path: `${at}/audiences/:hearing`, act: RecordHearingDocument, input: hearing, ...rest }),
    act({
      path: `${at}/audiences/:hearing/resultat`,
      act: RecordHearingOutcomeDocument,
      input: (fields, { params }) => ({
        subjectId: params.id!,
        hearingId: params.hearing!,
        expectedVersion: fields.number('expectedVersion'),
        outcome: chosen<HearingOutcome>(fields, 'outcome', 'Dites ce que l’audience a donné.'),
      }),
      ...rest,
    }),
    act({ path: `${at}/plainte`, act: RecordComplaintStepDocument, once: true, input: step, ...rest }),
    act({ path: `${at}/plainte/:step`, act: RecordComplaintStepDocument, input: step, ...rest }),
  ];
}

/** Back to what was said of the trial. */
export const trialOn = (address: string) => ({ to: `${address}#proces`, notice: 'SAVED' as const });

const hearing = (fields: Fields, { params }: Asked) => ({
  subjectId: params.id!,
  ...(params.hearing && { hearingId: params.hearing, expectedVersion: fields.number('expectedVersion') }),
  heldOn: requiredDate(fields, 'heldOn'),
  kind: chosen<HearingKind>(fields, 'kind', 'Choisissez ce pour quoi la personne est convoquée.'),
  startsAt: fields.optional('startsAt') === null ? null : timeOf(fields, 'startsAt'),
  court: fields.optional('court'),
});

const step = (fields: Fields, { params }: Asked) => ({
  subjectId: params.id!,
  ...(params.step && { stepId: params.step, expectedVersion: fields.number('expectedVersion') }),
  step: chosen<ComplaintStepKind>(fields, 'step', 'Choisissez ce que la plainte est devenue.'),
  occurredOn: requiredDate(fields, 'occurredOn'),
  reason: fields.optional('reason') as ComplaintClosure | null,
});
