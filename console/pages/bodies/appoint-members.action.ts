import { AppointMembersDocument, type MemberInput } from '../../../client-sdk/src';
import { action } from '../../http/act';
import type { Fields } from '../../http/fields';
import { optionalDate } from '../../http/typed-date';
import type { Refusal } from '../../http/visit';
import { bodyPage } from './body.page';

/** All the members that an arrêté names, by one act: one that may not sit, and nobody is appointed. */
export const appointMembers = action({
  path: '/:departement/instances/:kind/membres/designer',
  refusedOn: bodyPage,
  run: async (client, fields, { params }) => {
    const chosen = fields.entries
      .flatMap(([name]) => /^seat-(\d+)$/.exec(name)?.[1] ?? [])
      .filter((index) => fields.flag(`chosen-${index}`));
    const key = fields.optional('idempotencyKey');
    const result = await client.act(AppointMembersDocument, {
      input: {
        bodyId: fields.text('bodyId'),
        members: chosen.map((index) => memberOf(fields, index)),
        actReference: fields.optional('actReference') ?? undefined,
        actDate: optionalDate(fields, 'actDate') ?? undefined,
        appointedOn: optionalDate(fields, 'appointedOn') ?? undefined,
        validUntil: optionalDate(fields, 'validUntil') ?? undefined,
        acknowledgedWarnings: fields.acknowledged(),
        ...(key && { idempotencyKey: key }),
      },
    });
    if (!result.ok) return { refusals: (result.userErrors as Refusal[]).map((refusal) => at(refusal, chosen)) };
    return { done: { to: `/${params.departement}/instances/${params.kind}#composition`, notice: 'MEMBERS_APPOINTED' } };
  },
});

/** What the seat is stands in its line, as the texts have it. */
function memberOf(fields: Fields, index: string): MemberInput {
  const [formation, role, category, voting] = fields.text(`seat-${index}`).split(' ');
  return {
    formation: formation as MemberInput['formation'],
    role: role as MemberInput['role'],
    category: category as MemberInput['category'],
    voting: voting === 'true',
    quality: fields.text(`quality-${index}`),
    mandateId: fields.optional(`mandateId-${index}`) ?? undefined,
  };
}

/** At the field of that very seat. */
function at(refusal: Refusal, chosen: readonly string[]): Refusal {
  const [first, place, field] = refusal.path ?? [];
  const index = first === 'members' && place !== undefined ? chosen[Number(place)] : undefined;
  if (first === 'members' && index === undefined) return { ...refusal, path: null };
  return index === undefined
    ? refusal
    : { ...refusal, path: [`${field === 'mandateId' ? field : 'quality'}-${index}`] };
}
