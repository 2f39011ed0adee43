import {
  type BreachNature,
  type BreachRisk,
  type InformationGroup,
  RecordBreachDocument,
  UpdateBreachDocument,
} from '../../../client-sdk/src';
import { act } from '../../http/act';
import type { Fields } from '../../http/fields';
import { breachesPage, breachPage } from './breaches.page';
import { instantOf, TIME_ZONES } from './local-moment';

/** At the hour of the département, which its page wrote in the form. */
function instantIn(fields: Fields, name: string): string | null {
  const typed = fields.optional(name);
  if (typed === null) return null;
  const found = instantOf(typed, fields.oneOf('fuseau', TIME_ZONES));
  return found ?? fields.notTaken(name, 'Écrivez la date et l’heure ainsi : 29/11/2026 09:30.');
}

function required(fields: Fields, name: string): string {
  const found = instantIn(fields, name);
  return found === null ? fields.notTaken(name, 'Écrivez la date et l’heure.') : found;
}

function written(fields: Fields) {
  const risk =
    fields.optional('risk') ??
    fields.notTaken('risk', 'Choisissez le risque : « improbable » si vous l’estimez ainsi.');
  return {
    nature: fields.all('nature') as BreachNature[],
    risk: risk as BreachRisk,
    groups: fields.all('groups') as InformationGroup[],
    facts: fields.text('facts'),
    consequences: fields.optional('consequences'),
    measures: fields.optional('measures'),
    delayReason: fields.optional('delayReason'),
    personsMax: fields.optionalNumber('personsMax'),
    notifiedAt: instantIn(fields, 'notifiedAt'),
    personsInformedAt: instantIn(fields, 'personsInformedAt'),
  };
}

export const recordBreach = act({
  path: '/:departement/registre/violations/enregistrer',
  act: RecordBreachDocument,
  once: true,
  input: (fields, { params }) => ({
    departement: params.departement!,
    knownAt: required(fields, 'knownAt'),
    personsMin: fields.number('personsMin'),
    ...written(fields),
  }),
  refusedOn: breachesPage,
  done: (_made, { params }) => ({ to: `/${params.departement}/registre/violations`, notice: 'SAVED' }),
});

export const updateBreach = act({
  path: '/:departement/registre/violations/:id/completer',
  act: UpdateBreachDocument,
  input: (fields, { params }) => ({
    breachId: params.id!,
    expectedVersion: fields.number('expectedVersion'),
    personsMin: fields.number('personsMin'),
    ...written(fields),
  }),
  refusedOn: breachPage,
  done: (_made, { params }) => ({ to: `/${params.departement}/registre/violations/${params.id}`, notice: 'SAVED' }),
});
