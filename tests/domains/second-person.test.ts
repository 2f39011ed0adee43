import { Client } from 'pg';
import { encodeId } from '../../server/kernel/id';
import { DirectoryWorld } from './directory-world';

const PROPOSE = `mutation ($input: ProposeMandateInput!) { proposeMandate(input: $input) {
  proposal { id role email bodyKind authority { name } proposedBy state version } userErrors { code message path } } }`;
const APPROVE = `mutation ($input: ApproveMandateInput!) { approveMandate(input: $input) {
  mandate { id role inForce validFrom standsIn account { id email active } } userErrors { code message path } } }`;
const DECLINE = `mutation ($input: DeclineMandateProposalInput!) { declineMandateProposal(input: $input) { proposal { id state } userErrors { code } } }`;
const WAITING = '{ viewer { mandateProposals { id email } toDo { kind subject label } } }';

interface Refused {
  userErrors: { code: string; message: string; path: string[] | null }[];
}
type Proposed = Refused & { proposal: { id: string; version: number; state: string } | null };
type Approved = Refused & { mandate: { id: string; inForce: boolean; account: { id: string; email: string } } | null };

let world: DirectoryWorld;
let codaf: string;
let first: string;
let second: string;
let secretary: string;

const propose = async (by: string, input: object) =>
  (await world.ask<{ proposeMandate: Proposed }>(by, PROPOSE, { input })).proposeMandate;
const approve = async (by: string, proposalId: string, more = {}) =>
  (await world.ask<{ approveMandate: Approved }>(by, APPROVE, { input: { proposalId, ...more } })).approveMandate;
const decline = async (by: string, proposalId: string) =>
  (await world.ask<{ declineMandateProposal: Proposed }>(by, DECLINE, { input: { proposalId } }))
    .declineMandateProposal;
const waiting = async (by: string) =>
  (
    await world.ask<{ viewer: { mandateProposals: { id: string }[]; toDo: { kind: string; subject: string }[] } }>(
      by,
      WAITING,
    )
  ).viewer;
const officer = (email: string) => ({ departement: '38', role: 'DPO', email, displayName: 'Déléguée' });
const mandatesOf = async (email: string) =>
  (
    await world.admin.query(
      'select m.id from directory.mandate m join directory.account a on a.id = m.account_id where a.email = $1',
      [email],
    )
  ).rows;

beforeAll(async () => {
  world = await DirectoryWorld.open();
  codaf = await world.body('38', 'CODAF');
  first = await world.account('first', { role: 'ADMIN', departement: null });
  second = await world.account('second', { role: 'ADMIN', departement: null });
  secretary = await world.account('secretary', { role: 'CODAF_SECRETARIAT', bodyId: codaf });
});
afterAll(() => world.close());

describe('a mandate that takes two', () => {
  test('waits in a table of its own, opens nothing and makes no account, until another administrator approves it', async () => {
    const { proposal } = await propose(first, officer('dpo@example.fr'));
    expect(proposal).toMatchObject({ role: 'DPO', state: 'PENDING', proposedBy: 'first' });
    expect((await world.admin.query(`select id from directory.account where email = 'dpo@example.fr'`)).rows).toEqual(
      [],
    );
    const { mandate, userErrors } = await approve(second, proposal!.id);
    expect(userErrors).toEqual([]);
    expect(mandate).toMatchObject({ role: 'DPO', inForce: true, account: { email: 'dpo@example.fr' } });
    const { rows } = await world.admin
      .query(`select p.state, p.proposed_by, p.answered_by, m.granted_by from directory.mandate_proposal p
      join directory.mandate m on m.id = p.mandate_id where p.email = 'dpo@example.fr'`);
    expect(rows).toEqual([{ state: 'APPROVED', proposed_by: first, answered_by: second, granted_by: second }]);
  });

  test('is approved neither by its author, nor by its beneficiary, nor by anybody but an administrator', async () => {
    const third = await world.account('third', { role: 'ADMIN', departement: null });
    const { proposal } = await propose(first, officer('third@example.fr'));
    expect((await approve(first, proposal!.id)).userErrors).toMatchObject([{ code: 'SECOND_PERSON_REQUIRED' }]);
    expect((await approve(third, proposal!.id)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await approve(secretary, proposal!.id)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await mandatesOf('third@example.fr')).toHaveLength(1);
    expect((await approve(second, proposal!.id)).userErrors).toEqual([]);
    expect(await mandatesOf('third@example.fr')).toHaveLength(2);
  });

  test('is proposed to nobody by themselves', async () => {
    expect((await propose(first, officer('first@example.fr'))).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  test('is proposed by the secretariat that has the seat, with its parquet; by nobody else', async () => {
    const {
      rows: [parquet],
    } = await world.admin
      .query(`select a.id from reference.authority a join reference.authority_territory t on t.authority_id = a.id
      where a.kind = 'PARQUET' and t.departement_code = '38' limit 1`);
    const seat = {
      departement: '38',
      role: 'PARQUET',
      email: 'procureure@example.fr',
      displayName: 'P',
      bodyId: encodeId('Body', '38', codaf),
    };
    expect((await propose(secretary, seat)).userErrors).toMatchObject([
      { code: 'MISSING_VALUE', path: ['authorityId'] },
    ]);
    const whole = { ...seat, authorityId: encodeId('Authority', '38', parquet.id) };
    const { proposal } = await propose(secretary, whole);
    expect(proposal).toMatchObject({ bodyKind: 'CODAF', authority: { name: expect.any(String) } });
    expect((await propose(secretary, officer('autre@example.fr'))).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await propose(first, whole)).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    expect((await approve(first, proposal!.id)).mandate).toMatchObject({ role: 'PARQUET', inForce: true });
  });

  test('a dated stand-in takes two as well', async () => {
    const held = await world.account('holder', { role: 'DPO' });
    const {
      rows: [mandate],
    } = await world.admin.query('select id from directory.mandate where account_id = $1', [held]);
    const standIn = {
      ...officer('supplee@example.fr'),
      standsInForId: encodeId('Mandate', '38', mandate.id),
      validFrom: '2026-12-01',
      validUntil: '2027-01-15',
    };
    const given = await world.ask<{ grantMandate: Refused }>(
      first,
      'mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { userErrors { code message path } } }',
      { input: standIn },
    );
    expect(given.grantMandate.userErrors).toMatchObject([{ code: 'SECOND_PERSON_REQUIRED' }]);
    const { proposal } = await propose(first, standIn);
    expect((await approve(second, proposal!.id)).mandate).toMatchObject({
      standsIn: encodeId('Mandate', '38', mandate.id),
      validFrom: '2026-12-01',
    });
  });

  test('what one person gives is not proposed', async () => {
    const answer = await propose(first, {
      departement: '38',
      role: 'POLICE',
      email: 'p@example.fr',
      displayName: 'P',
      bodyId: encodeId('Body', '38', codaf),
    });
    expect(answer.userErrors).toMatchObject([{ code: 'INVALID_VALUE', path: ['role'] }]);
  });
});

describe('a proposal', () => {
  test('is told to the administrators who may answer it, and to its author; never as something to do to its author or beneficiary', async () => {
    const { proposal } = await propose(first, officer('attente@example.fr'));
    const told = await waiting(second);
    expect(told.mandateProposals.map(({ id }) => id)).toContain(proposal!.id);
    expect(told.toDo).toContainEqual(expect.objectContaining({ kind: 'MANDATE_TO_APPROVE', subject: proposal!.id }));
    expect(JSON.stringify(told.toDo)).not.toContain('attente@');
    const author = await waiting(first);
    expect(author.mandateProposals.map(({ id }) => id)).toContain(proposal!.id);
    expect(author.toDo.map(({ subject }) => subject)).not.toContain(proposal!.id);
    expect((await waiting(secretary)).mandateProposals).toEqual([]);
  });

  test('declined, or taken back by its author, is over', async () => {
    const declined = (await propose(first, officer('decline@example.fr'))).proposal!;
    expect((await decline(second, declined.id)).proposal).toMatchObject({ state: 'DECLINED' });
    expect((await approve(second, declined.id)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    const withdrawn = (await propose(first, officer('retire@example.fr'))).proposal!;
    expect((await decline(first, withdrawn.id)).userErrors).toEqual([]);
    expect(await mandatesOf('decline@example.fr')).toEqual([]);
  });

  test('answered twice at once gives one mandate', async () => {
    const third = await world.account('fourth', { role: 'ADMIN', departement: null });
    const { proposal } = await propose(first, officer('deuxfois@example.fr'));
    const answers = await Promise.all([approve(second, proposal!.id), approve(third, proposal!.id)]);
    expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? 'OK').sort()).toEqual(['OK', 'WRONG_STATE']);
    expect(await mandatesOf('deuxfois@example.fr')).toHaveLength(1);
  });

  test('at another version, of another département, malformed or unknown, is refused', async () => {
    const { proposal } = await propose(first, officer('version@example.fr'));
    expect((await approve(second, proposal!.id, { expectedVersion: 7 })).userErrors).toMatchObject([
      { code: 'VERSION_CONFLICT' },
    ]);
    const {
      rows: [row],
    } = await world.admin.query(`select id from directory.mandate_proposal where email = 'version@example.fr'`);
    const answers = await Promise.all(
      [
        encodeId('MandateProposal', '69', row.id),
        encodeId('Mandate', '38', row.id),
        encodeId('MandateProposal', '38', first),
      ].map((id) => approve(second, id)),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]!.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['proposalId'] }]);
  });

  test('is checked again when it is approved: what has changed since counts', async () => {
    const { proposal } = await propose(first, officer('ferme@example.fr'));
    await world.admin
      .query(`insert into directory.account (id, subject, email, display_name, created_at, deactivated_at)
      values (gen_random_uuid(), 'ferme', 'ferme@example.fr', 'F', now(), now())`);
    expect((await approve(second, proposal!.id)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(
      (await world.admin.query(`select state from directory.mandate_proposal where email = 'ferme@example.fr'`)).rows,
    ).toEqual([{ state: 'PENDING' }]);
  });
});

describe('the database, as the application’s role,', () => {
  let client: Client;
  const as = (account: string) =>
    client.query(
      `select set_config('role', 'passerelle_app', true), set_config('app.account', $1, true),
    set_config('app.departement', '38', true), set_config('app.today', '2026-11-25', true), set_config('app.now', '2026-11-25T10:00:00Z', true)`,
      [account],
    );
  const insert = (role: string, account: string) =>
    client.query(
      `insert into directory.mandate (id, account_id, role, departement_code, valid_from, granted_by, granted_at)
    values ('00000000-0000-4000-8000-00000000000a', $2, $1, '38', '2026-01-01', access.account(), now())`,
      [role, account],
    );

  beforeAll(async () => {
    client = new Client({ connectionString: world.appUrl });
    await client.connect();
  });
  afterAll(() => client.end());
  beforeEach(() => client.query('begin'));
  afterEach(() => client.query('rollback'));

  test.each(['PARQUET', 'DPO'])(
    'inserts no mandate of %s that one person gives, an administrator included',
    async (role) => {
      await as(first);
      await expect(insert(role, secretary)).rejects.toThrow(/row-level security policy "second_person"/);
    },
  );

  test('changes no mandate into another', async () => {
    await as(first);
    await expect(
      client.query(`update directory.mandate set role = 'DPO' where account_id = $1`, [secretary]),
    ).rejects.toThrow(/permission denied/);
  });

  test('lets nobody approve what they proposed, nor write a proposal in another’s name', async () => {
    const { proposal } = await propose(first, officer('base@example.fr'));
    expect(proposal).not.toBeNull();
    await as(first);
    await client.query('savepoint here');
    await expect(
      client.query(
        `update directory.mandate_proposal set state = 'APPROVED', answered_by = $1, answered_at = now(),
      mandate_id = '00000000-0000-4000-8000-00000000000a' where email = 'base@example.fr'`,
        [first],
      ),
    ).rejects.toThrow(/row-level security|check constraint/);
    await client.query('rollback to here');
    await expect(
      client.query(
        `insert into directory.mandate_proposal (id, departement_code, role, email, quality, proposed_by, proposed_at)
      values (gen_random_uuid(), '38', 'DPO', 'x@example.fr', '', $1, now())`,
        [second],
      ),
    ).rejects.toThrow(/row-level security/);
  });
});
