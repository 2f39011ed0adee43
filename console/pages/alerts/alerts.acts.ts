import {
  CloseAlertDocument,
  HoldAlertDocument,
  PrepareOperationDocument,
  RecordOperationResultDocument,
  type AlertOutcome,
  type RightsInformer,
} from '../../../client-sdk/src';
import { act, type Action, type Done } from '../../http/act';
import type { Fields } from '../../http/fields';
import type { Page } from '../../http/page';
import { optionalDate, requiredDate } from '../../http/typed-date';
import type { Asked } from '../../http/visit';
import { chosen, written } from '../sharing/choices';

interface AnsweredAt {
  /** From the list of alerts, or from the alert's own page. */
  at: string;
  refusedOn: Page;
  back(asked: Asked): Done;
}

/** To wait: the third answer of a parquet, beside those of every body. */
export const holdAct = ({ at, refusedOn, back }: AnsweredAt): Action =>
  act({
    path: `${at}/attente`,
    act: HoldAlertDocument,
    input: (fields) => ({
      referralId: fields.text('referralId'),
      expectedVersion: fields.number('expectedVersion'),
      until: requiredDate(fields, 'until'),
      reason: written(fields, 'reason', 'Écrivez le motif : il reste au parquet.'),
    }),
    refusedOn,
    done: (_made, asked) => back(asked),
  });

/** What its parquet does of an alert that it accepted, on the page of the alert. */
export function operationActs({ at, refusedOn, back }: AnsweredAt): Action[] {
  const rest = { refusedOn, done: (_made: unknown, asked: Asked) => back(asked) };
  return [
    act({ path: `${at}/operation`, act: PrepareOperationDocument, input: prepared, ...rest }),
    act({ path: `${at}/resultat`, act: RecordOperationResultDocument, input: resulted, ...rest }),
    act({
      path: `${at}/clore`,
      act: CloseAlertDocument,
      input: (fields, asked) => ({
        ...changed(fields, asked),
        outcome: chosen<AlertOutcome>(fields, 'outcome', 'Choisissez la suite donnée.'),
      }),
      refusedOn,
      done: (_made, { params }) => ({ to: `/${params.departement!}/alertes`, notice: 'SAVED' }),
    }),
  ];
}

const changed = (fields: Fields, { params }: Asked) => ({
  referralId: params.id!,
  expectedVersion: fields.number('expectedVersion'),
});

const prepared = (fields: Fields, asked: Asked) => ({
  ...changed(fields, asked),
  plannedOn: optionalDate(fields, 'plannedOn'),
  meetingPoint: fields.optional('meetingPoint'),
  interpreter: fields.optional('interpreter'),
  language: fields.optional('language'),
  informer: fields.optional('informer') as RightsInformer | null,
  informedBy: fields.optional('informedBy'),
});

const resulted = (fields: Fields, asked: Asked) => ({
  ...changed(fields, asked),
  controlled: chosen<'yes' | 'no'>(fields, 'controlled', 'Dites si le contrôle a eu lieu.') === 'yes',
  controlledMonth: fields.optional('controlledMonth'),
  personsMet: fields.number('personsMet'),
  personsInformed: fields.number('personsInformed'),
  personsOriented: fields.number('personsOriented'),
  personsSheltered: fields.number('personsSheltered'),
});
