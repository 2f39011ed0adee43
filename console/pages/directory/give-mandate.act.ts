import {
  GrantMandateDocument,
  type GrantMandateInput,
  ProposeMandateDocument,
  type Role,
} from '../../../client-sdk/src';
import { action, type Outcome } from '../../http/act';
import type { Fields } from '../../http/fields';
import { optionalDate } from '../../http/typed-date';
import type { Asked, Refusal } from '../../http/visit';
import { newMandatePage } from './new-mandate.page';

function written(fields: Fields, { params }: Asked): GrantMandateInput {
  return {
    departement: params.departement!,
    email: fields.optional('email') ?? fields.notTaken('email', 'Écrivez l’adresse de la personne.'),
    displayName: fields.optional('displayName'),
    role: (fields.optional('role') as Role | null) ?? fields.notTaken('role', 'Choisissez une fonction.'),
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
