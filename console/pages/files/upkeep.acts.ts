import {
  AnswerPossibleDuplicateDocument,
  MarkMovedToSafetyDocument,
  RetainAgeDocument,
  WithdrawCaseDocument,
} from '../../../client-sdk/src';
import { act, type Done } from '../../http/act';
import type { Fields } from '../../http/fields';
import { requiredDate } from '../../http/typed-date';
import type { NoticeCode } from '../../http/notices';
import type { Asked } from '../../http/visit';
import { fileAddress } from '../../shell/addresses';
import { filePage } from './file.page';

const back = ({ params }: Asked, notice: NoticeCode): Done => ({
  to: `${fileAddress(params.departement!, params.id!)}#tenue`,
  notice,
});

/** An answer of a closed list; none given is said beside its question. */
function chosen<T extends string>(fields: Fields, name: string, codes: readonly T[]): T {
  return codes.find((code) => code === fields.text(name)) ?? fields.notTaken(name, 'Choisissez une réponse.');
}

const retainAge = act({
  path: '/:departement/dossiers/:id/age',
  act: RetainAgeDocument,
  input: (fields, { params }) => ({
    caseId: params.id!,
    expectedVersion: fields.number('expectedVersion'),
    age: chosen(fields, 'age', ['MINOR', 'ADULT']),
    basis: chosen(fields, 'basis', ['PERSON_WORD', 'PAPER', 'EVALUATION', 'JUDGE']),
    retainedOn: requiredDate(fields, 'retainedOn'),
    birthMonth: monthIn(fields),
  }),
  refusedOn: filePage,
  done: (_made, asked) => back(asked, 'SAVED'),
});

/** « 05/2009 » as the API takes it; anything else goes as typed, and is refused in its words. */
function monthIn(fields: Fields): string | null {
  const typed = fields.optional('birthMonth')?.trim() ?? null;
  const [, month, year] = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(typed ?? '') ?? [];
  return year ? `${year}-${month!.padStart(2, '0')}` : typed;
}

const markMovedToSafety = act({
  path: '/:departement/dossiers/:id/mise-a-l-abri',
  act: MarkMovedToSafetyDocument,
  input: (fields, { params }) => ({ caseId: params.id!, moved: fields.flag('moved') }),
  refusedOn: filePage,
  done: (_made, asked) => back(asked, 'SAVED'),
});

const answerDuplicate = act({
  path: '/:departement/dossiers/:id/rapprochements/:duplicate',
  act: AnswerPossibleDuplicateDocument,
  input: (fields, { params }) => ({
    duplicateId: params.duplicate!,
    expectedVersion: fields.number('expectedVersion'),
    answer: chosen(fields, 'answer', ['SAME_PERSON', 'OTHER_PERSON', 'DO_NOT_CONTACT']),
  }),
  refusedOn: filePage,
  done: (_made, asked) => back(asked, 'SAVED'),
});

const withdraw = act({
  path: '/:departement/dossiers/:id/retirer',
  act: WithdrawCaseDocument,
  input: (fields, { params }) => ({
    caseId: params.id!,
    expectedVersion: fields.number('expectedVersion'),
    reason: fields.optional('reason'),
  }),
  refusedOn: filePage,
  done: (_made, { params }) => ({ to: fileAddress(params.departement!, params.id!), notice: 'REMOVED' }),
});

export const upkeep = [retainAge, markMovedToSafety, answerDuplicate, withdraw];
