import { encodeId } from '../../server/kernel/id';
import { StatementWatch } from '../support/statement-watch';
import { DirectoryWorld } from './directory-world';

const GRANT = `mutation ($input: GrantMandateInput!) { grantMandate(input: $input) {
  invitation { role email displayName quality state organisation { name } standsIn proposedBy } userErrors { code message path } } }`;
const ANSWER = `mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { invitation { state } userErrors { code } } }`;
const INVITED = '{ viewer { invitations { id role proposedBy } mandates { role } toDo { kind label } } }';

interface Viewer {
  viewer: {
    invitations: { id: string; role: string; proposedBy: string }[];
    mandates: { role: string }[];
    toDo: { kind: string; label: string }[];
  };
}

let world: DirectoryWorld;
let manager: string;
let organisationId: string;
const watch = new StatementWatch();

const invite = (email: string, more = {}) =>
  world.ask<{ grantMandate: { invitation: { state: string } | null; userErrors: { code: string }[] } }>(
    manager,
    GRANT,
    { input: { departement: '38', role: 'ASSOCIATION_CASEWORKER', team: 'Équipe', organisationId, email, ...more } },
  );
const viewer = async (account: string) => (await world.ask<Viewer>(account, INVITED)).viewer;
const answer = async (account: string, proposalId: string, accepted = true) =>
  (
    await world.ask<{ answerInvitation: { invitation: { state: string } | null; userErrors: { code: string }[] } }>(
      account,
      ANSWER,
      { input: { proposalId, accepted } },
    )
  ).answerInvitation;

beforeAll(async () => {
  world = await DirectoryWorld.open();
  const { id } = await world.organisation('Association A');
  organisationId = encodeId('Organisation', '38', id);
  manager = await world.account('manager', { role: 'ASSOCIATION_MANAGER', organisationId: id });
});
afterAll(async () => {
  watch.stop();
  await world.close();
});

describe('an invitation', () => {
  test('answers the same, in the same statements, for an unknown address, a prosecutor’s, and a closed account’s', async () => {
    await world.account('procureure', { role: 'PARQUET', departement: '69' });
    const closed = await world.account('close');
    await world.admin.query('update directory.account set deactivated_at = now() where id = $1', [closed]);
    await invite('premiere@example.fr', { displayName: 'X' });
    const said: { answer: string; statements: string[] }[] = [];
    for (const email of ['personne@example.fr', 'procureure@example.fr', 'close@example.fr']) {
      watch.start();
      const given = await invite(email, { displayName: 'X' });
      said.push({ answer: JSON.stringify(given).replace(email, 'ADDRESS'), statements: watch.seen() });
    }
    for (const one of said) expect(one).toEqual(said[0]);
    expect(said[0]!.answer).toContain('OFFERED');
    expect(said[0]!.answer).not.toMatch(/procureure|close/);
  });

  test('opens nothing, and is told to its holder alone, who signs in without any mandate', async () => {
    const invited = await world.account('invitee');
    expect((await invite('invitee@example.fr')).grantMandate.userErrors).toEqual([]);
    const { rows } = await world.admin.query(
      `select o.event from tenant.outbox o join directory.mandate_proposal p on p.id = o.subject_id where p.email = 'invitee@example.fr'`,
    );
    expect(rows).toEqual([{ event: 'MANDATE_OFFERED' }]);
    const seen = await viewer(invited);
    expect(seen).toMatchObject({
      invitations: [{ role: 'ASSOCIATION_CASEWORKER', proposedBy: 'manager' }],
      mandates: [],
      toDo: [{ kind: 'MANDATE_OFFERED', label: expect.stringContaining("l'équipe de l'association") }],
    });
    const other = await world.account('other');
    expect((await viewer(other)).invitations).toEqual([]);
    expect(await answer(other, seen.invitations[0]!.id)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await answer(invited, seen.invitations[0]!.id)).toEqual({
      invitation: { state: 'ACCEPTED' },
      userErrors: [],
    });
    expect((await viewer(invited)).mandates).toEqual([{ role: 'ASSOCIATION_CASEWORKER' }]);
    expect(await answer(invited, seen.invitations[0]!.id)).toMatchObject({ userErrors: [{ code: 'WRONG_STATE' }] });
  });

  test('declined makes no mandate', async () => {
    const invited = await world.account('reluctant');
    await invite('reluctant@example.fr');
    const [invitation] = (await viewer(invited)).invitations;
    expect(await answer(invited, invitation!.id, false)).toMatchObject({ invitation: { state: 'DECLINED' } });
    expect(await viewer(invited)).toMatchObject({ invitations: [], mandates: [] });
  });

  test('lapses after thirty days, and when whoever gave it has left their office', async () => {
    const late = await world.account('late');
    await invite('late@example.fr');
    const [old] = (await viewer(late)).invitations;
    await world.admin.query(
      `update directory.mandate_proposal set proposed_at = now() - interval '31 days' where email = 'late@example.fr'`,
    );
    expect(await answer(late, old!.id)).toMatchObject({ userErrors: [{ code: 'WRONG_STATE' }] });
    expect((await viewer(late)).invitations).toEqual([]);

    const friend = await world.account('friend');
    await invite('friend@example.fr');
    const [given] = (await viewer(friend)).invitations;
    await world.admin.query('update directory.mandate set revoked_at = now() where account_id = $1', [manager]);
    expect(await answer(friend, given!.id)).toMatchObject({ userErrors: [{ code: 'WRONG_STATE' }] });
    await world.admin.query('update directory.mandate set revoked_at = null where account_id = $1', [manager]);
    expect(await answer(friend, given!.id)).toMatchObject({ userErrors: [] });
  });
});

describe('a mandate that ends', () => {
  test('is told to its holder at once: by the neutral mail, and in the application', async () => {
    const leaving = await world.account('leaving');
    await invite('leaving@example.fr');
    expect(await world.accept('leaving@example.fr')).toEqual([]);
    const {
      rows: [mandate],
    } = await world.admin.query('select id from directory.mandate where account_id = $1', [leaving]);
    await world.ask(
      manager,
      'mutation ($input: RevokeMandateInput!) { revokeMandate(input: $input) { userErrors { code } } }',
      { input: { mandateId: encodeId('Mandate', '38', mandate.id) } },
    );
    const { rows } = await world.admin.query('select event from tenant.outbox where subject_id = $1', [mandate.id]);
    expect(rows).toEqual([{ event: 'MANDATE_ENDED' }]);
    expect((await viewer(leaving)).toDo).toMatchObject([{ kind: 'MANDATE_ENDED' }]);
  });
});
