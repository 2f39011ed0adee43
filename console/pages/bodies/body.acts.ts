import {
  AppointMemberDocument,
  InstallBodyDocument,
  RecordUndertakingDocument,
  type BodyKind,
  type BodyState,
  type Formation,
  type Role,
} from '../../../client-sdk/src';
import { act } from '../../http/act';
import type { Fields } from '../../http/fields';
import { optionalDate, requiredDate } from '../../http/typed-date';
import { bodyPage } from './body.page';

function chosen<T extends string>(fields: Fields, name: string): T {
  return (fields.optional(name) as T | null) ?? fields.notTaken(name, 'Choisissez une réponse.');
}

export const appointMember = act({
  path: '/:departement/instances/:kind/membres',
  act: AppointMemberDocument,
  refusedOn: bodyPage,
  once: true,
  input: (fields) => ({
    bodyId: fields.text('bodyId'),
    formation: chosen<Formation>(fields, 'formation'),
    role: chosen<Role>(fields, 'role'),
    quality: fields.text('quality'),
    voting: fields.flag('voting'),
    mandateId: fields.optional('mandateId') ?? undefined,
    email: fields.optional('email') ?? undefined,
    appointedOn: optionalDate(fields, 'appointedOn') ?? undefined,
    validUntil: optionalDate(fields, 'validUntil') ?? undefined,
  }),
  done: (_made, { params }) => ({
    to: `/${params.departement}/instances/${params.kind}#composition`,
    notice: 'MEMBER_APPOINTED',
  }),
});

export const changeBodyState = act({
  path: '/:departement/instances/:kind/etat',
  act: InstallBodyDocument,
  refusedOn: bodyPage,
  input: (fields, { params }) => ({
    departement: params.departement!,
    kind: params.kind as BodyKind,
    state: chosen<BodyState>(fields, 'state'),
    since: requiredDate(fields, 'since'),
    expectedVersion: fields.number('expectedVersion'),
  }),
  done: (_made, { params }) => ({ to: `/${params.departement}/instances/${params.kind}`, notice: 'BODY_INSTALLED' }),
});

export const recordUndertaking = act({
  path: '/:departement/instances/:kind/engagements',
  act: RecordUndertakingDocument,
  refusedOn: bodyPage,
  once: true,
  input: (fields) => ({
    bodyId: fields.text('bodyId'),
    memberIds: fields.all('memberIds'),
    signedOn: optionalDate(fields, 'signedOn') ?? undefined,
  }),
  done: (_made, { params }) => ({
    to: `/${params.departement}/instances/${params.kind}#confidentialite`,
    notice: 'SAVED',
  }),
});
