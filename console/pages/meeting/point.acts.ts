import {
  CorrectOpinionDocument,
  InviteToItemDocument,
  RecordDissentDocument,
  RecordGuestDocument,
  RecordRecusalDocument,
  type ChairVote,
  type GuestQuality,
  type GuestState,
  type OpinionSense,
} from '../../../client-sdk/src';
import { act } from '../../http/act';
import type { Fields } from '../../http/fields';
import { optionalNumber } from '../../http/typed-number';
import type { Asked } from '../../http/visit';
import { sittingAt } from '../sittings/session.acts';
import { optionalTime } from '../sittings/typed-time';
import { heldPage } from './held.page';

const PATH = '/:departement/seances/:id/points/:item';

const done = (_made: unknown, asked: Asked) => ({ to: `${sittingAt(asked)}/tenue#point-${asked.params.item}` });

const required = (fields: Fields, name: string, words: string): string =>
  fields.optional(name) ?? fields.notTaken(name, words);

export const recordRecusal = act({
  path: `${PATH}/deport`,
  act: RecordRecusalDocument,
  refusedOn: heldPage,
  input: (fields, { params }) => ({
    itemId: params.item!,
    memberId: required(fields, 'memberId', 'Choisissez un membre.'),
    ...(fields.flag('withdrawn') && { withdrawn: true }),
    expectedVersion: fields.number('expectedVersion'),
  }),
  done,
});

export const inviteToItem = act({
  path: `${PATH}/entendre`,
  act: InviteToItemDocument,
  refusedOn: heldPage,
  once: true,
  input: (fields, { params }) => ({
    itemId: params.item!,
    quality: required(fields, 'quality', 'Choisissez qui est entendu.') as GuestQuality,
    expectedFrom: optionalTime(fields, 'expectedFrom') ?? undefined,
    expectedUntil: optionalTime(fields, 'expectedUntil') ?? undefined,
  }),
  done,
});

const STATES: readonly [GuestState, ...GuestState[]] = ['LEFT', 'NOT_HEARD'];

export const recordGuest = act({
  path: `${PATH}/entendre/:guest`,
  act: RecordGuestDocument,
  refusedOn: heldPage,
  input: (fields, { params }) => ({
    guestId: params.guest!,
    state: fields.oneOf('state', STATES),
    expectedVersion: fields.number('expectedVersion'),
  }),
  done,
});

/** By votes where some were counted, else by consensus. */
export const correctOpinion = act({
  path: `${PATH}/corriger`,
  act: CorrectOpinionDocument,
  refusedOn: heldPage,
  once: true,
  input: (fields) => {
    const [votesFor, votesAgainst, abstentions] = ['votesFor', 'votesAgainst', 'abstentions'].map((name) =>
      optionalNumber(fields, name),
    );
    const chairVote = fields.optional('chairVote') as ChairVote | null;
    const counted = [votesFor, votesAgainst, abstentions, chairVote].some((each) => each !== null);
    const reserves = fields.flag('withoutReserves') ? '' : (fields.optional('reserves') ?? undefined);
    return {
      opinionId: fields.text('opinionId'),
      expectedVersion: fields.number('expectedVersion'),
      sense: fields.text('sense') as OpinionSense,
      manner: counted ? ('VOTES' as const) : ('CONSENSUS' as const),
      ...{ votesFor, votesAgainst, abstentions, chairVote, reserves },
      treatedAt: optionalTime(fields, 'treatedAt') ?? undefined,
    };
  },
  done,
});

export const recordDissent = act({
  path: `${PATH}/desaccord`,
  act: RecordDissentDocument,
  refusedOn: heldPage,
  once: true,
  input: (fields) => {
    const memberId = required(fields, 'memberId', 'Choisissez un membre.');
    return {
      opinionId: fields.text('opinionId'),
      memberId,
      text: fields.optional('text') ?? undefined,
      expectedVersion: fields.optionalNumber(`version-${memberId}`) ?? 0,
    };
  },
  done,
});
