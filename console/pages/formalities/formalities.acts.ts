import {
  RecordFormalityDocument,
  RecordReflectionPeriodDocument,
  RecordSecureReturnDocument,
  type FormalityObject,
  type FormalityOutcome,
  type ReflectionEnding,
  type ReturnRisk,
  type ReturnStage,
} from '../../../client-sdk/src';
import { act } from '../../http/act';
import type { Fields } from '../../http/fields';
import { optionalDate, requiredDate } from '../../http/typed-date';
import type { Asked } from '../../http/visit';
import { fileAddress } from '../../shell/addresses';
import { chosen, written } from '../sharing/choices';
import { formalitiesPage } from './formalities.page';

const AT = '/:departement/dossiers/:id/demarches';

const back = (section: string) => ({
  refusedOn: formalitiesPage,
  done: (_made: unknown, { params }: Asked) => ({
    to: `${fileAddress(params.departement!, params.id!)}/demarches#${section}`,
    notice: 'SAVED' as const,
  }),
});

/** Of one that is corrected: which, and the version that was read. */
const corrects = (fields: Fields, name: string, id: string | undefined) =>
  id ? { [name]: id, expectedVersion: fields.number('expectedVersion') } : {};

const reflection = (fields: Fields, { params }: Asked) => ({
  caseId: params.id!,
  ...(fields.optional('expectedVersion') && { expectedVersion: fields.number('expectedVersion') }),
  receiptOn: requiredDate(fields, 'receiptOn'),
  endedOn: optionalDate(fields, 'endedOn'),
  ending: fields.optional('ending') as ReflectionEnding | null,
});

const formality = (fields: Fields, { params }: Asked) => ({
  caseId: params.id!,
  ...corrects(fields, 'formalityId', params.formality),
  object: chosen<FormalityObject>(fields, 'object', 'Choisissez ce qui est demandé.'),
  country: fields.optional('country'),
  askedOn: requiredDate(fields, 'askedOn'),
  outcome: fields.optional('outcome') as FormalityOutcome | null,
  answeredOn: optionalDate(fields, 'answeredOn'),
});

const secureReturn = (fields: Fields, { params }: Asked) => ({
  caseId: params.id!,
  ...corrects(fields, 'returnId', params.return),
  country: written(fields, 'country', 'Choisissez le pays de retour.'),
  stage: chosen<ReturnStage>(fields, 'stage', 'Dites où en est ce retour.'),
  risk: fields.optional('risk') as ReturnRisk | null,
  assessedOn: optionalDate(fields, 'assessedOn'),
  assessedBy: fields.optional('assessedBy'),
});

export const formalityActs = [
  act({
    path: `${AT}/reflexion`,
    act: RecordReflectionPeriodDocument,
    once: true,
    input: reflection,
    ...back('reflexion'),
  }),
  act({ path: `${AT}/papiers`, act: RecordFormalityDocument, once: true, input: formality, ...back('papiers') }),
  act({ path: `${AT}/papiers/:formality`, act: RecordFormalityDocument, input: formality, ...back('papiers') }),
  act({ path: `${AT}/retour`, act: RecordSecureReturnDocument, once: true, input: secureReturn, ...back('retour') }),
  act({ path: `${AT}/retour/:return`, act: RecordSecureReturnDocument, input: secureReturn, ...back('retour') }),
];
