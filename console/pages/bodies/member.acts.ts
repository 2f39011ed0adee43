import {
  CorrectMembershipDocument,
  EndMembershipDocument,
  NameSubstituteDocument,
  ReplaceMemberDocument,
  type MemberCategory,
  type MembershipEnd,
  type SubstituteTie,
} from '../../../client-sdk/src';
import { act } from '../../http/act';
import type { Fields } from '../../http/fields';
import { optionalDate, requiredDate } from '../../http/typed-date';
import type { Asked } from '../../http/visit';
import { required } from '../referrals/required';
import { memberPage } from './member.page';

const AT = '/:departement/instances/:kind/membres/:id';
const here = ({ params }: Asked) => `/${params.departement}/instances/${params.kind}/membres/${params.id}`;
const version = (fields: Fields) => fields.number('expectedVersion');

const arrete = (fields: Fields) => ({
  actReference: fields.optional('actReference') ?? undefined,
  actDate: optionalDate(fields, 'actDate') ?? undefined,
});

export const nameSubstitute = act({
  path: `${AT}/suppleant`,
  act: NameSubstituteDocument,
  refusedOn: memberPage,
  once: true,
  input: (fields, { params }) => ({
    membershipId: params.id!,
    quality: fields.text('quality'),
    tie: required(fields, 'tie', 'Dites quel lien les unit.') as SubstituteTie,
    mandateId: fields.optional('mandateId') ?? undefined,
    ...arrete(fields),
  }),
  done: (_made, asked) => ({ to: here(asked), notice: 'SAVED' }),
});

export const replaceMember = act({
  path: `${AT}/remplacer`,
  act: ReplaceMemberDocument,
  refusedOn: memberPage,
  input: (fields, { params }) => ({
    membershipId: params.id!,
    expectedVersion: version(fields),
    reason: (fields.optional('reason') as MembershipEnd | null) ?? undefined,
    quality: fields.text('quality'),
    mandateId: fields.optional('mandateId') ?? undefined,
    appointedOn: optionalDate(fields, 'appointedOn') ?? undefined,
    ...arrete(fields),
  }),
  done: ({ membership }, { params }) => ({
    to: `/${params.departement}/instances/${params.kind}/membres/${membership.id}`,
    notice: 'MEMBER_APPOINTED',
  }),
});

export const endMembership = act({
  path: `${AT}/fin`,
  act: EndMembershipDocument,
  refusedOn: memberPage,
  input: (fields, { params }) => ({
    membershipId: params.id!,
    expectedVersion: version(fields),
    reason: required(fields, 'reason', 'Dites pourquoi ses fonctions prennent fin.') as MembershipEnd,
    endsOn: optionalDate(fields, 'endsOn') ?? undefined,
  }),
  done: (_made, asked) => ({ to: here(asked), notice: 'SAVED' }),
});

/** What is emptied is emptied, but for what cannot be. */
export const correctMembership = act({
  path: `${AT}/corriger`,
  act: CorrectMembershipDocument,
  refusedOn: memberPage,
  input: (fields, { params }) => ({
    membershipId: params.id!,
    expectedVersion: version(fields),
    quality: fields.text('quality'),
    category: (fields.optional('category') as MemberCategory | null) ?? undefined,
    voting: fields.flag('voting'),
    appointedOn: requiredDate(fields, 'appointedOn'),
    validUntil: optionalDate(fields, 'validUntil'),
    actReference: fields.optional('actReference'),
    actDate: optionalDate(fields, 'actDate'),
  }),
  done: (_made, asked) => ({ to: here(asked), notice: 'SAVED' }),
});
