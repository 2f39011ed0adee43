import {
  AnswerInvitationDocument,
  ConsoleAccountDocument,
  CreateApiTokenDocument,
  OpenCalendarFeedDocument,
  RevokeApiTokenDocument,
  RevokeCalendarFeedDocument,
  RevokeSessionDocument,
} from '../../../client-sdk/src';
import { act, action } from '../../http/act';
import { NotTaken } from '../../http/fields';
import type { Refusal } from '../../http/visit';
import { accountPage } from './account.page';
import { newTokenPage } from './new-token.page';
import { openFeedPage } from './open-feed.page';

const AT = '/mon-compte';

export const answerInvitation = act({
  path: `${AT}/invitations/repondre`,
  act: AnswerInvitationDocument,
  input: (fields) => ({
    proposalId: fields.text('proposalId'),
    accepted: fields.flag('accepted'),
    expectedVersion: fields.number('expectedVersion'),
  }),
  refusedOn: accountPage,
  done: () => ({ to: AT, notice: 'DONE' }),
});

export const revokeSession = act({
  path: `${AT}/sessions/fermer`,
  act: RevokeSessionDocument,
  input: (fields) => ({ sessionId: fields.text('sessionId') }),
  refusedOn: accountPage,
  done: () => ({ to: `${AT}#sessions`, notice: 'DONE' }),
});

export const revokeToken = act({
  path: `${AT}/jetons/revoquer`,
  act: RevokeApiTokenDocument,
  input: (fields) => ({ tokenId: fields.text('tokenId') }),
  refusedOn: accountPage,
  done: () => ({ to: `${AT}#jetons`, notice: 'DONE' }),
});

const DAY_MS = 86_400_000;

/** The secret is shown once, by the answer itself: it stands in no address, and nothing keeps it. */
export const createToken = action({
  path: `${AT}/jetons/creer`,
  refusedOn: accountPage,
  run: async (client, fields) => {
    const { viewer } = await client.query(ConsoleAccountDocument, {});
    const mandate = viewer.mandates.find(({ id }) => id === fields.text('mandateId'));
    if (!mandate?.departement) throw new NotTaken('mandateId', 'Choisissez un mandat.');
    const days = Number(fields.oneOf('days', ['90', '30', '180', '365']));
    const current = viewer.sessions.find((session) => session.current);
    if (!current) throw new NotTaken('label', 'Identifiez-vous de nouveau, puis recommencez.');
    const created = await client.act(CreateApiTokenDocument, {
      input: {
        departement: mandate.departement,
        mandateId: mandate.id,
        label: fields.text('label'),
        readOnly: fields.oneOf('rights', ['READ', 'ACT']) === 'READ',
        expiresAt: new Date(Date.parse(current.seenAt) + days * DAY_MS).toISOString(),
        idempotencyKey: fields.optional('idempotencyKey'),
        acknowledgedWarnings: fields.acknowledged(),
      },
    });
    if (!created.ok) return { refusals: created.userErrors as Refusal[] };
    return { shown: newTokenPage(created.data.secret) };
  },
});

/** As a token: its address is shown once, by the answer itself. */
export const openFeed = action({
  path: `${AT}/agenda/ouvrir`,
  refusedOn: accountPage,
  run: async (client, fields) => {
    const input = { departement: fields.text('departement'), acknowledgedWarnings: fields.acknowledged() };
    const opened = await client.act(OpenCalendarFeedDocument, { input });
    return opened.ok ? { shown: openFeedPage(opened.data.address) } : { refusals: opened.userErrors as Refusal[] };
  },
});

export const closeFeed = act({
  path: `${AT}/agenda/fermer`,
  act: RevokeCalendarFeedDocument,
  input: (fields) => ({ departement: fields.text('departement') }),
  refusedOn: accountPage,
  done: () => ({ to: `${AT}#agenda`, notice: 'DONE' }),
});
