import { ReferCaseDocument } from '../../../client-sdk/src';
import { act } from '../../http/act';
import { optionalDate } from '../../http/typed-date';
import { chosen, written } from './choices';
import { newAlertPage } from './new-alert.page';

export const raiseAlert = act({
  path: '/:departement/alertes',
  act: ReferCaseDocument,
  once: true,
  input: (fields) => ({
    caseId: chosen<string>(fields, 'caseId', 'Choisissez le dossier.'),
    body: 'CODAF' as const,
    alert: {
      sector: chosen<string>(fields, 'sector', 'Choisissez un secteur.'),
      place: written(fields, 'place', 'Écrivez le lieu.'),
      facts: written(fields, 'facts', 'Décrivez les faits.'),
      establishment: fields.optional('establishment'),
      personsCount: fields.optional('personsCount'),
      personsWish: fields.optional('personsWish'),
      conditions: fields.optional('conditions'),
      associationOnStandBy: fields.flag('associationOnStandBy') || null,
      shelterFirst: fields.flag('shelterFirst') || null,
      notBefore: optionalDate(fields, 'notBefore'),
      parquetId: fields.optional('parquetId'),
    },
  }),
  refusedOn: newAlertPage,
  done: (_made, { params }) => ({ to: `/${params.departement!}/alertes`, notice: 'SENT' }),
});
