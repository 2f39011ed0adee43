import {
  DeferAgendaItemDocument,
  RecordOpinionDocument,
  type ChairVote,
  type OpinionSense,
  type PasserelleClient,
} from '../../../client-sdk/src';
import { action, type Outcome } from '../../http/act';
import type { Fields } from '../../http/fields';
import { optionalNumber } from '../../http/typed-number';
import type { Refusal } from '../../http/visit';
import { heldPage } from './held.page';
import { sittingAt } from './session.acts';

/** Every point that was chosen, one act each: what is taken stays, what is refused is told at its own fields. */
export const recordPoints = action({
  path: '/:departement/seances/:id/points',
  refusedOn: heldPage,
  run: async (client, fields, asked): Promise<Outcome> => {
    const chosen = fields.all('itemIds').filter((id) => fields.optional(`sense-${id}`));
    const refusals: Refusal[] = [];
    if (chosen.length === 0) return { refusals: [NOTHING_CHOSEN] };
    // Read whole before anything is recorded: a number that is none stops it all.
    const acts = chosen.map((id) => ({ id, send: actOn(fields, id) }));
    for (const { id, send } of acts) refusals.push(...(await send(client)).map((each) => at(each, id)));
    if (refusals.length > 0) return { refusals: once(refusals) };
    const next = fields.optional('suivant');
    return { done: { to: `${sittingAt(asked)}/tenue#${next ? `point-${next}` : 'points'}` } };
  },
});

const NOTHING_CHOSEN: Refusal = {
  code: 'MISSING_VALUE',
  message: 'Aucun point n’est choisi. Dites l’avis sur un point au moins, ou reportez-le.',
};

/** The act that a point calls for. */
function actOn(fields: Fields, id: string): (client: PasserelleClient) => Promise<readonly Refusal[]> {
  const acknowledgedWarnings = fields.acknowledged();
  if (fields.text(`sense-${id}`) === 'DEFER') {
    const input = { itemId: id, expectedVersion: fields.number(`version-${id}`), acknowledgedWarnings };
    return async (client) => refusalsOf(await client.act(DeferAgendaItemDocument, { input }));
  }
  const input = { ...opinionOf(fields, id), acknowledgedWarnings };
  return async (client) => refusalsOf(await client.act(RecordOpinionDocument, { input }));
}

const refusalsOf = (result: { ok: boolean; userErrors?: readonly unknown[] }): readonly Refusal[] =>
  result.ok ? [] : ((result.userErrors ?? []) as Refusal[]);

/** By votes where some were counted, else by consensus. */
function opinionOf(fields: Fields, id: string) {
  const [votesFor, votesAgainst, abstentions] = ['votesFor', 'votesAgainst', 'abstentions'].map((name) =>
    optionalNumber(fields, `${name}-${id}`),
  );
  const chairVote = fields.optional(`chairVote-${id}`) as ChairVote | null;
  const counted = [votesFor, votesAgainst, abstentions, chairVote].some((each) => each !== null);
  const key = fields.optional('idempotencyKey');
  return {
    agendaItemId: id,
    sense: fields.text(`sense-${id}`) as OpinionSense,
    manner: counted ? ('VOTES' as const) : ('CONSENSUS' as const),
    reserves: fields.optional(`reserves-${id}`) ?? undefined,
    ...(counted && { votesFor, votesAgainst, abstentions, chairVote }),
    ...(key && { idempotencyKey: `${key}-${id.slice(-24)}` }),
  };
}

/** At the field of that very point. */
const at = (refusal: Refusal, id: string): Refusal => {
  const field = refusal.path?.at(-1);
  return { ...refusal, path: field ? [`${FIELDS.has(field) ? field : 'sense'}-${id}`] : null };
};

const FIELDS = new Set(['votesFor', 'votesAgainst', 'abstentions', 'chairVote', 'reserves']);

/** A warning that holds for several points is read once. */
function once(refusals: readonly Refusal[]): Refusal[] {
  const seen = new Set<string>();
  return refusals.filter(({ acknowledge, message }) => {
    const key = acknowledge ?? message;
    return !seen.has(key) && seen.add(key);
  });
}
