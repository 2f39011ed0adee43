import { encodeId } from '../../server/kernel/id';
import { DirectoryWorld } from './directory-world';

const PROPOSE = `mutation ($input: ProposeMandateInput!) { proposeMandate(input: $input) {
  proposal { id role email bodyKind authority { name } organisation { name } proposedBy state version } userErrors { code message path } } }`;
const APPROVE = `mutation ($input: ApproveMandateInput!) { approveMandate(input: $input) {
  proposal { id state version } userErrors { code message path } } }`;
const DECLINE = `mutation ($input: DeclineMandateProposalInput!) { declineMandateProposal(input: $input) { proposal { id state } userErrors { code } } }`;
const WAITING = '{ viewer { mandateProposals { id email proposedBy } toDo { kind subject label } } }';

interface Refused {
  userErrors: { code: string; message: string; path: string[] | null }[];
}
type Proposed = Refused & { proposal: { id: string; version: number; state: string } | null };

let world: DirectoryWorld;
let codaf: string;
let first: string;
let second: string;
let secretary: string;
let secretaryGeneral: string;

const propose = async (by: string, input: object) =>
  (await world.ask<{ proposeMandate: Proposed }>(by, PROPOSE, { input })).proposeMandate;
const approve = async (by: string, proposalId: string, more = {}) =>
  (await world.ask<{ approveMandate: Proposed }>(by, APPROVE, { input: { proposalId, ...more } })).approveMandate;
const decline = async (by: string, proposalId: string) =>
  (await world.ask<{ declineMandateProposal: Proposed }>(by, DECLINE, { input: { proposalId } }))
    .declineMandateProposal;
const waiting = async (by: string) =>
  (
    await world.ask<{
      viewer: {
        mandateProposals: { id: string; proposedBy: string }[];
        toDo: { kind: string; subject: string; label: string }[];
      };
    }>(by, WAITING)
  ).viewer;
const officer = (email: string) => ({ departement: '38', role: 'DPO', email, displayName: 'Déléguée' });
const administrator = (email: string) => ({ role: 'ADMIN', email, displayName: 'Admin' });
const mandatesOf = async (email: string) =>
  (
    await world.admin.query(
      'select m.role, m.granted_by from directory.mandate m join directory.account a on a.id = m.account_id where a.email = $1',
      [email],
    )
  ).rows;
const needsAnother = (by: string, proposalId: string) =>
  expect(approve(by, proposalId)).resolves.toMatchObject({
    proposal: null,
    userErrors: [{ code: 'SECOND_PERSON_REQUIRED' }],
  });

beforeAll(async () => {
  world = await DirectoryWorld.open();
  codaf = await world.body('38', 'CODAF');
  first = await world.account('first', { role: 'ADMIN', departement: null });
  second = await world.account('second', { role: 'ADMIN', departement: null });
  secretary = await world.account('secretary', { role: 'CODAF_SECRETARIAT', bodyId: codaf });
  secretaryGeneral = await world.account('general', { role: 'SECRETARY_GENERAL' });
});
afterAll(() => world.close());

describe('a mandate that takes two', () => {
  test('waits in a table of its own, opens nothing and makes no account, until another approves and its holder accepts', async () => {
    const { proposal } = await propose(first, officer('dpo@example.fr'));
    expect(proposal).toMatchObject({ role: 'DPO', state: 'PENDING', proposedBy: 'first' });
    expect((await world.admin.query(`select id from directory.account where email = 'dpo@example.fr'`)).rows).toEqual(
      [],
    );
    expect(await approve(second, proposal!.id)).toMatchObject({ proposal: { state: 'OFFERED' }, userErrors: [] });
    expect(await mandatesOf('dpo@example.fr')).toEqual([]);
    expect(await world.accept('dpo@example.fr')).toEqual([]);
    expect(await mandatesOf('dpo@example.fr')).toEqual([{ role: 'DPO', granted_by: second }]);
  });

  test('is approved neither by its author, nor by its beneficiary, nor by somebody who may not', async () => {
    const third = await world.account('third', { role: 'ADMIN', departement: null });
    const { proposal } = await propose(first, officer('third@example.fr'));
    await needsAnother(first, proposal!.id);
    expect((await approve(third, proposal!.id)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await approve(secretary, proposal!.id)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await approve(second, proposal!.id)).userErrors).toEqual([]);
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
    const seat = { ...officer('procureure@example.fr'), role: 'PARQUET', bodyId: encodeId('Body', '38', codaf) };
    expect((await propose(secretary, seat)).userErrors).toMatchObject([
      { code: 'MISSING_VALUE', path: ['authorityId'] },
    ]);
    const whole = { ...seat, authorityId: encodeId('Authority', '38', parquet.id) };
    const { proposal } = await propose(secretary, whole);
    expect(proposal).toMatchObject({ bodyKind: 'CODAF', authority: { name: expect.any(String) } });
    expect((await propose(secretary, officer('autre@example.fr'))).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await propose(first, whole)).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    expect((await approve(first, proposal!.id)).proposal).toMatchObject({ state: 'OFFERED' });
  });

  test('a dated stand-in takes two as well', async () => {
    const held = await world.account('holder');
    const mandate = await world.mandate(held, { role: 'DPO' });
    const standIn = {
      ...officer('supplee@example.fr'),
      standsInForId: encodeId('Mandate', '38', mandate),
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
    expect((await approve(second, proposal!.id)).userErrors).toEqual([]);
    expect(await world.accept('supplee@example.fr')).toEqual([]);
    const { rows } = await world.admin.query(
      'select valid_from::text from directory.mandate where stands_in_for = $1',
      [mandate],
    );
    expect(rows).toEqual([{ valid_from: '2026-12-01' }]);
  });

  test('what one person gives is not proposed', async () => {
    const answer = await propose(secretary, {
      ...officer('p@example.fr'),
      role: 'POLICE',
      bodyId: encodeId('Body', '38', codaf),
    });
    expect(answer.userErrors).toMatchObject([{ code: 'INVALID_VALUE', path: ['role'] }]);
  });
});

describe('an administrator', () => {
  test('is made by two; and whoever was proposed by one of them is no second person to that one', async () => {
    const { proposal } = await propose(first, administrator('made@example.fr'));
    expect((await approve(secretaryGeneral, proposal!.id)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await approve(second, proposal!.id)).userErrors).toEqual([]);
    expect(await world.accept('made@example.fr')).toEqual([]);
    const {
      rows: [made],
    } = await world.admin.query(`select id from directory.account where email = 'made@example.fr'`);
    const next = (await propose(first, officer('suite@example.fr'))).proposal!;
    await needsAnother(made.id, next.id);
    const other = (await propose(second, officer('autre-suite@example.fr'))).proposal!;
    expect((await approve(made.id, other.id)).userErrors).toEqual([]);
  });

  test('whom another made alone, before it took two, forms no pair with that one, whichever of them proposes', async () => {
    const alone = await world.account('alone', { role: 'ADMIN', departement: null });
    await world.admin.query('update directory.mandate set granted_by = $2 where account_id = $1', [alone, first]);
    await needsAnother(alone, (await propose(first, officer('p1@example.fr'))).proposal!.id);
    await needsAnother(first, (await propose(alone, officer('p2@example.fr'))).proposal!.id);
  });

  test('has no second person in whoever was made by somebody that they made, nor in their stand-in', async () => {
    const middle = await world.account('middle', { role: 'COORDINATOR' });
    const last = await world.account('last', { role: 'SECRETARY_GENERAL' });
    await world.admin.query('update directory.mandate set granted_by = $2 where account_id = $1', [middle, second]);
    await world.admin.query('update directory.mandate set granted_by = $2 where account_id = $1', [last, middle]);
    const { proposal } = await propose(second, officer('p3@example.fr'));
    await needsAnother(last, proposal!.id);
    const {
      rows: [principal],
    } = await world.admin.query('select id from directory.mandate where account_id = $1', [second]);
    const standIn = await world.account('standin', { role: 'ADMIN', departement: null, validUntil: '2099-01-01' });
    await world.admin.query('update directory.mandate set stands_in_for = $2 where account_id = $1', [
      standIn,
      principal.id,
    ]);
    await needsAnother(standIn, proposal!.id);
  });

  test('gives no mandate of an association: its first manager alone, with a second person, and no caseworker', async () => {
    const { id } = await world.organisation('Association A');
    const seat = { ...officer('manager@example.fr'), organisationId: encodeId('Organisation', '38', id) };
    const GRANT = 'mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { userErrors { code } } }';
    const granted = await world.ask<{ grantMandate: Refused }>(first, GRANT, {
      input: { ...seat, role: 'ASSOCIATION_CASEWORKER', team: 'Équipe' },
    });
    expect(granted.grantMandate.userErrors).toEqual([{ code: 'FORBIDDEN' }]);
    const manager = { ...seat, role: 'ASSOCIATION_MANAGER' };
    const { proposal } = await propose(first, manager);
    expect(proposal).toMatchObject({ organisation: { name: 'Association A' } });
    expect((await approve(secretaryGeneral, proposal!.id)).userErrors).toEqual([]);
    expect(await world.accept('manager@example.fr')).toEqual([]);
    const again = await propose(second, { ...manager, email: 'autre-responsable@example.fr' });
    expect(again.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});

describe('a proposal', () => {
  test('is told to whoever may answer it, by its function; never as something to do to its author or beneficiary', async () => {
    const { proposal } = await propose(first, officer('attente@example.fr'));
    const told = await waiting(second);
    expect(told.mandateProposals.map(({ id }) => id)).toContain(proposal!.id);
    expect(told.toDo).toContainEqual(expect.objectContaining({ kind: 'MANDATE_TO_APPROVE', subject: proposal!.id }));
    expect(JSON.stringify(told.toDo)).not.toContain('attente@');
    const author = await waiting(first);
    expect(author.mandateProposals.map(({ id }) => id)).toContain(proposal!.id);
    expect(author.toDo.map(({ subject }) => subject)).not.toContain(proposal!.id);
    expect((await waiting(secretary)).mandateProposals.map(({ id }) => id)).not.toContain(proposal!.id);
  });

  test('is answered by the secretary-general of its own département, who is told when it has waited two days; never by itself', async () => {
    const elsewhere = await world.account('elsewhere', { role: 'SECRETARY_GENERAL', departement: '69' });
    const { proposal } = await propose(first, officer('seule@example.fr'));
    const subjects = async () => (await waiting(secretaryGeneral)).toDo.map(({ subject }) => subject);
    expect((await waiting(secretaryGeneral)).mandateProposals).toContainEqual(
      expect.objectContaining({ id: proposal!.id, proposedBy: 'first' }),
    );
    expect(await subjects()).not.toContain(proposal!.id);
    const { rows } = await world.admin.query(
      `select next_attempt_at - created_at = interval '48 hours' as told_then from tenant.outbox where event = 'MANDATE_UNANSWERED'
       order by created_at desc limit 1`,
    );
    expect(rows).toEqual([{ told_then: true }]);
    await world.admin.query(`update directory.mandate_proposal set proposed_at = now() - interval '49 hours'
      where email = 'seule@example.fr'`);
    expect(await subjects()).toContain(proposal!.id);
    expect((await waiting(elsewhere)).mandateProposals).toEqual([]);
    expect((await approve(elsewhere, proposal!.id)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await mandatesOf('seule@example.fr')).toEqual([]);
    expect((await approve(secretaryGeneral, proposal!.id)).userErrors).toEqual([]);
  });

  test('declined, or taken back by its author, is over', async () => {
    const declined = (await propose(first, officer('decline@example.fr'))).proposal!;
    expect((await decline(second, declined.id)).proposal).toMatchObject({ state: 'DECLINED' });
    expect((await approve(second, declined.id)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    const withdrawn = (await propose(first, officer('retire@example.fr'))).proposal!;
    expect((await decline(first, withdrawn.id)).userErrors).toEqual([]);
  });

  test('answered twice at once is approved once', async () => {
    const third = await world.account('fourth', { role: 'ADMIN', departement: null });
    const { proposal } = await propose(first, officer('deuxfois@example.fr'));
    const answers = await Promise.all([approve(second, proposal!.id), approve(third, proposal!.id)]);
    expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? 'OK').sort()).toEqual(['OK', 'WRONG_STATE']);
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
});
