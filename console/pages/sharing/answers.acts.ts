import {
  AcceptReferralDocument,
  DeclineReferralDocument,
  RecordHandoverDocument,
  RequestCompletionDocument,
  SuggestReferralDocument,
  type BodyKind,
} from '../../../client-sdk/src';
import { act, type Action, type Done } from '../../http/act';
import type { NoticeCode } from '../../http/notices';
import type { Page } from '../../http/page';
import type { Asked } from '../../http/visit';
import { chosen, written } from './choices';
import { handedOver } from './handover';

interface AnswersAt {
  /** Where a body answers: from its list, or from the referral's own page. */
  at: string;
  refusedOn: Page;
  back(asked: Asked, notice: NoticeCode): Done;
  /** Once declined, the referral is closed to the body. */
  declined(asked: Asked): Done;
}

/** What a body may answer to what it was asked, one act each. */
export function answerActs({ at, refusedOn, back, declined }: AnswersAt): Action[] {
  return [
    act({
      path: `${at}/accepter`,
      act: AcceptReferralDocument,
      input: (fields) => ({ referralId: fields.text('referralId'), expectedVersion: fields.number('expectedVersion') }),
      refusedOn,
      done: (_made, asked) => back(asked, 'SAVED'),
    }),
    act({
      path: `${at}/decliner`,
      act: DeclineReferralDocument,
      input: (fields) => ({
        referralId: fields.text('referralId'),
        expectedVersion: fields.number('expectedVersion'),
        reason: written(fields, 'reason', 'Écrivez le motif : l’association en a besoin.'),
      }),
      refusedOn,
      done: (_made, asked) => declined(asked),
    }),
    act({
      path: `${at}/completer`,
      act: RequestCompletionDocument,
      input: (fields) => ({ caseId: fields.text('caseId'), text: written(fields, 'text', 'Écrivez ce qu’il faut.') }),
      refusedOn,
      done: (_made, asked) => back(asked, 'SENT'),
    }),
    act({
      path: `${at}/remise`,
      act: RecordHandoverDocument,
      input: handedOver,
      refusedOn,
      done: (_made, asked) => back(asked, 'SAVED'),
    }),
  ];
}

/** To go to another body: offered where the others are known. */
export const suggestAct = ({ at, refusedOn, back }: Omit<AnswersAt, 'declined'>): Action =>
  act({
    path: `${at}/suggerer`,
    act: SuggestReferralDocument,
    once: true,
    input: (fields) => ({
      caseId: fields.text('caseId'),
      body: chosen<BodyKind>(fields, 'body', 'Choisissez l’instance.'),
    }),
    refusedOn,
    done: (_made, asked) => back(asked, 'SENT'),
  });
