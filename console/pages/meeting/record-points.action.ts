import {
  DeferAgendaItemDocument,
  RecordConsensusDocument,
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
import { sittingAt } from '../sittings/session.acts';
import { optionalTime } from '../sittings/typed-time';

/**
 * Every point that was chosen, one act each: what is taken stays, what is refused is told at its own fields. Then, where it is asked
 * for, « favorable, par consensus » on all the others, in one act.
 */
export const recordPoints = action({
  path: '/:departement/seances/:id/points',
  refusedOn: heldPage,
  run: async (client, fields, asked): Promise<Outcome> => {
    const ids = fields.all('itemIds');
    const chosen = ids.filter((id) => isChosen(fields, id));
    const others = ids.filter((id) => fields.optional(`sense-${id}`) === null);
    const consensus = fields.has('consensus') && others.length > 0;
    const refusals: Refusal[] = [];
    if (chosen.length === 0 && !consensus) return { refusals: [NOTHING_CHOSEN] };
    const treatedAt = optionalTime(fields, 'treatedAt') ?? undefined;
    // Read whole before anything is recorded: a number that is none stops it all.
    const acts = chosen.map((id) => ({ id, send: actOn(fields, id, treatedAt) }));
    const rest = consensus ? consensusOf(fields, asked.params.id!, { ids, others }, treatedAt) : null;
    for (const { id, send } of acts) refusals.push(...(await send(client)).map((each) => at(each, id)));
    // What was chosen and refused is not for the others to settle.
    if (rest && refusals.length === 0) refusals.push(...refusalsOf(await client.act(RecordConsensusDocument, rest)));
    if (refusals.length > 0) return { refusals: once(refusals) };
    const next = fields.optional('suivant');
    return { done: { to: `${sittingAt(asked)}/tenue#${next ? `point-${next}` : 'points'}` } };
  },
});

const LATER = 'LATER';

const isChosen = (fields: Fields, id: string): boolean => {
  const sense = fields.optional(`sense-${id}`);
  if (sense === null && VOTED.some((name) => fields.optional(`${name}-${id}`)))
    fields.notTaken(`sense-${id}`, 'Des voix sont comptées : dites aussi le sens de l’avis.');
  return sense !== null && sense !== LATER;
};

const VOTED = ['votesFor', 'votesAgainst', 'abstentions', 'chairVote'];

interface Points {
  ids: readonly string[];
  others: readonly string[];
}

/** The points that nobody chose, with the reserves that were written of them; those left for later wait. */
function consensusOf(fields: Fields, sessionId: string, { ids, others }: Points, treatedAt?: string) {
  const key = fields.optional('idempotencyKey');
  return {
    input: {
      sessionId,
      exceptItemIds: ids.filter((id) => fields.text(`sense-${id}`) === LATER),
      reserves: others.flatMap((itemId) => {
        const text = fields.optional(`reserves-${itemId}`);
        return text ? [{ itemId, text }] : [];
      }),
      treatedAt,
      acknowledgedWarnings: fields.acknowledged(),
      ...(key && { idempotencyKey: `${key}-consensus`.slice(-64) }),
    },
  };
}

const NOTHING_CHOSEN: Refusal = {
  code: 'MISSING_VALUE',
  message: 'Aucun point n’est choisi. Dites l’avis sur un point au moins, ou reportez-le.',
};

/** The act that a point calls for. */
function actOn(
  fields: Fields,
  id: string,
  treatedAt?: string,
): (client: PasserelleClient) => Promise<readonly Refusal[]> {
  const acknowledgedWarnings = fields.acknowledged();
  if (fields.text(`sense-${id}`) === 'DEFER') {
    const input = { itemId: id, expectedVersion: fields.number(`version-${id}`), acknowledgedWarnings };
    return async (client) => refusalsOf(await client.act(DeferAgendaItemDocument, { input }));
  }
  const input = { ...opinionOf(fields, id), treatedAt, acknowledgedWarnings };
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
