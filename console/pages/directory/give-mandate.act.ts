import {
  GrantMandateDocument,
  type GrantMandateInput,
  ProposeMandateDocument,
  type Role,
} from '../../../client-sdk/src';
import { action, type Outcome } from '../../http/act';
import { type Fields, NotTaken } from '../../http/fields';
import { optionalDate } from '../../http/typed-date';
import type { Asked, Refusal } from '../../http/visit';
import { newMandatePage } from './new-mandate.page';

function written(fields: Fields, { params }: Asked): GrantMandateInput {
  if (!fields.optional('role')) throw new NotTaken('role', 'Choisissez une fonction.');
  return {
    departement: params.departement!,
    email: fields.text('email'),
    displayName: fields.optional('displayName'),
    role: fields.text('role') as Role,
    quality: fields.optional('quality'),
    bodyId: fields.optional('bodyId'),
    organisationId: fields.optional('organisationId'),
    authorityId: fields.optional('authorityId'),
    validFrom: optionalDate(fields, 'validFrom'),
    validUntil: optionalDate(fields, 'validUntil'),
    idempotencyKey: fields.optional('idempotencyKey'),
    acknowledgedWarnings: fields.acknowledged(),
  };
}

/** Given alone where the rules let it; where they ask for a second person, proposed to one. */
export const giveMandate = action({
  path: '/:departement/annuaire/nouveau',
  run: async (client, fields, asked): Promise<Outcome> => {
    const input = written(fields, asked);
    const { departement } = asked.params;
    const granted = await client.act(GrantMandateDocument, { input });
    if (granted.ok) return { done: { to: `/${departement}/annuaire`, notice: 'INVITED' } };
    const asksTwo = granted.userErrors.some(({ code }) => code === 'SECOND_PERSON_REQUIRED');
    if (!asksTwo) return { refusals: granted.userErrors as Refusal[] };
    const proposed = await client.act(ProposeMandateDocument, { input });
    if (!proposed.ok) return { refusals: proposed.userErrors as Refusal[] };
    return { done: { to: `/${departement}/annuaire/propositions`, notice: 'PROPOSED' } };
  },
  refusedOn: newMandatePage,
});
