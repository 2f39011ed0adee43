import { DirectoryWorld } from './directory-world';
import { createAdministrator } from '../../server/domains/actors/directory/create-administrator';
import { encodeId } from '../../server/kernel/id';

const GRANT = `mutation ($input: GrantMandateInput!) { grantMandate(input: $input) {
  invitation { id role departement email displayName bodyKind organisation { name } state version }
  userErrors { code message path } } }`;

interface Grant {
  grantMandate: {
    invitation: { id: string; role: string; email: string; state: string; version: number } | null;
    userErrors: { code: string; path: string[] | null }[];
  };
}

let world: DirectoryWorld;
let commission: string;
let codaf: string;
let admin: string;
let coordinator: string;
let manager: string;
let association: { id: string; teamId: string };

const grant = async (by: string, input: Record<string, unknown>) =>
  (await world.ask<Grant>(by, GRANT, { input })).grantMandate;
/** Granted, then accepted: the id of the mandate. */
const held = async (by: string, input: { email: string; departement?: string }) => {
  expect((await grant(by, input)).userErrors).toEqual([]);
  expect(await world.accept(input.email.toLowerCase())).toEqual([]);
  const { rows } = await world.admin.query<{ id: string }>(
    `select m.id from directory.mandate m join directory.account a on a.id = m.account_id where a.email = $1 order by m.granted_at desc`,
    [input.email.toLowerCase()],
  );
  return encodeId('Mandate', input.departement ?? '00', rows[0]!.id);
};
const seat = (bodyId: string, role: string, email: string) => ({
  departement: '38',
  role,
  email,
  displayName: 'Nom',
  bodyId: encodeId('Body', '38', bodyId),
});

beforeAll(async () => {
  world = await DirectoryWorld.open();
  commission = await world.body('38', 'PROSTITUTION_EXIT_COMMISSION');
  codaf = await world.body('38', 'CODAF');
  association = await world.organisation('Association A');
  admin = await world.account('admin', { role: 'ADMIN', departement: null });
  coordinator = await world.account('coordinator', { role: 'COORDINATOR', bodyId: commission });
  manager = await world.account('manager', { role: 'ASSOCIATION_MANAGER', organisationId: association.id });
});

afterAll(() => world.close());

describe('granting', () => {
  test('a new account has its e-mail, in lower case, as its subject', async () => {
    const { invitation, userErrors } = await grant(coordinator, seat(commission, 'HEALTH', 'Docteur.X@Example.FR'));
    expect(userErrors).toEqual([]);
    expect(invitation).toMatchObject({ email: 'docteur.x@example.fr', state: 'OFFERED' });
    const { rows } = await world.admin.query(
      `select subject from directory.account where email = 'docteur.x@example.fr'`,
    );
    expect(rows).toEqual([{ subject: 'docteur.x@example.fr' }]);
  });

  test('the same mandate twice is told as such', async () => {
    const input = seat(commission, 'MAGISTRATE', 'magistrat@example.fr');
    expect((await grant(coordinator, input)).userErrors).toEqual([]);
    expect((await grant(coordinator, input)).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    expect(await world.accept('magistrat@example.fr')).toEqual([]);
    expect((await grant(coordinator, input)).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
  });

  test('nobody grants to their own account, not even an administrator', async () => {
    expect((await grant(coordinator, seat(commission, 'PREFECTURE', 'coordinator@example.fr'))).invitation).toBeNull();
    const own = await grant(admin, { departement: '38', role: 'DPO', email: 'admin@example.fr' });
    expect(own.userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  test('a coordinator grants neither the CODAF’s seats nor PARQUET, DPO or ADMIN', async () => {
    const asked = [
      seat(codaf, 'POLICE', 'p1@example.fr'),
      { ...seat(codaf, 'PARQUET', 'p2@example.fr'), authorityId: await parquetOf('38') },
      { ...seat(commission, 'PARQUET', 'p2@example.fr'), authorityId: await parquetOf('38') },
      { departement: '38', role: 'DPO', email: 'p3@example.fr', displayName: 'N' },
    ];
    for (const input of asked)
      expect((await grant(coordinator, input)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const national = await grant(coordinator, { role: 'ADMIN', email: 'p4@example.fr', displayName: 'N' });
    expect(national.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('an administrator gives MIPROF alone, and by two any seat, the parquet’s with its authority', async () => {
    expect((await grant(admin, { role: 'MIPROF', email: 'miprof@example.fr', displayName: 'N' })).userErrors).toEqual(
      [],
    );
    const parquet = { ...seat(codaf, 'PARQUET', 'procureur@example.fr'), authorityId: await parquetOf('38') };
    expect((await grant(admin, parquet)).userErrors).toMatchObject([
      { code: 'SECOND_PERSON_REQUIRED', message: expect.stringContaining('proposez-le') },
    ]);
    expect((await grant(admin, seat(codaf, 'POLICE', 'police-admin@example.fr'))).userErrors).toMatchObject([
      { code: 'SECOND_PERSON_REQUIRED' },
    ]);
    const bare = await grant(admin, seat(codaf, 'PARQUET', 'procureur2@example.fr'));
    expect(bare.userErrors).toMatchObject([{ code: 'MISSING_VALUE', path: ['authorityId'] }]);
  });

  test('a manager grants her team and a colleague, and no other association’s', async () => {
    const other = await world.organisation('Association B');
    const team = (id: string, email: string) => ({
      departement: '38',
      role: 'ASSOCIATION_CASEWORKER',
      email,
      displayName: 'N',
      organisationId: encodeId('Organisation', '38', id),
      team: 'Nuit',
    });
    expect((await grant(manager, team(association.id, 'ts1@example.fr'))).userErrors).toEqual([]);
    expect((await grant(manager, team(association.id, 'ts2@example.fr'))).userErrors).toEqual([]);
    expect((await grant(manager, team(other.id, 'ts3@example.fr'))).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await world.accept('ts1@example.fr')).toEqual([]);
    const colleague = {
      ...team(association.id, 'responsable2@example.fr'),
      role: 'ASSOCIATION_MANAGER',
      team: undefined,
    };
    expect((await grant(manager, colleague)).userErrors).toEqual([]);
    const { rows } = await world.admin.query(`select count(*)::int as n from directory.team where name = 'Nuit'`);
    expect(rows).toEqual([{ n: 1 }]);
  });

  test('a coordinator names a dated stand-in for herself, on her own seat alone', async () => {
    const own = await world.ask<{ viewer: { mandates: { id: string }[] } }>(
      coordinator,
      '{ viewer { mandates { id } } }',
    );
    const base = {
      ...seat(commission, 'COORDINATOR', 'remplacante@example.fr'),
      standsInForId: own.viewer.mandates[0]!.id,
    };
    expect((await grant(coordinator, base)).userErrors).toMatchObject([
      { code: 'MISSING_VALUE', path: ['validUntil'] },
    ]);
    const dated = { ...base, validFrom: '2026-12-01', validUntil: '2027-01-15' };
    expect((await grant(coordinator, dated)).userErrors).toEqual([]);
    expect((await grant(coordinator, { ...dated, role: 'HEALTH', email: 'z@example.fr' })).userErrors).toMatchObject([
      { code: 'INVALID_VALUE' },
    ]);
    expect(
      (await grant(coordinator, { ...dated, standsInForId: undefined, email: 'y@example.fr' })).userErrors,
    ).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  test('another département’s body, a malformed id and an unknown one are not found, in the same words', async () => {
    const elsewhere = await world.body('69', 'PROSTITUTION_EXIT_COMMISSION');
    const tried = [encodeId('Body', '69', elsewhere), encodeId('Body', '38', elsewhere), 'nonsense'];
    const answers = await Promise.all(
      tried.map((bodyId) => grant(coordinator, { ...seat(commission, 'HEALTH', 'q@example.fr'), bodyId })),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]!.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['bodyId'] }]);
  });

  test('two grants at once to a new address make one account', async () => {
    const answers = await Promise.all([
      grant(coordinator, seat(commission, 'DDETS', 'ensemble@example.fr')),
      grant(coordinator, seat(commission, 'DDETS', 'ensemble@example.fr')),
    ]);
    expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? 'OK').sort()).toEqual(['ALREADY_EXISTS', 'OK']);
  });
});

describe('ending', () => {
  const REVOKE = `mutation ($input: RevokeMandateInput!) { revokeMandate(input: $input) { mandate { id inForce revokedAt } userErrors { code } } }`;
  const DEACTIVATE = `mutation ($input: DeactivateAccountInput!) { deactivateAccount(input: $input) { account { active } userErrors { code } } }`;
  interface Ended {
    revokeMandate?: { mandate: unknown; userErrors: unknown[] };
    deactivateAccount?: { account: unknown; userErrors: unknown[] };
  }

  test('a revoked mandate holds no more; a stale version is refused', async () => {
    const mandateId = await held(coordinator, seat(commission, 'POLICE', 'police@example.fr'));
    const stale = await world.ask<Ended>(coordinator, REVOKE, { input: { mandateId, expectedVersion: 7 } });
    expect(stale.revokeMandate!.userErrors).toEqual([{ code: 'VERSION_CONFLICT' }]);
    const done = await world.ask<Ended>(coordinator, REVOKE, { input: { mandateId, expectedVersion: 1 } });
    expect(done.revokeMandate).toMatchObject({ mandate: { inForce: false }, userErrors: [] });
    const again = await world.ask<Ended>(coordinator, REVOKE, { input: { mandateId } });
    expect(again.revokeMandate!.userErrors).toEqual([{ code: 'WRONG_STATE' }]);
  });

  test('the last administrator’s mandate stays', async () => {
    const { viewer } = await world.ask<{ viewer: { mandates: { id: string }[] } }>(
      admin,
      '{ viewer { mandates { id } } }',
    );
    const answer = await world.ask<Ended>(admin, REVOKE, { input: { mandateId: viewer.mandates[0]!.id } });
    expect(answer.revokeMandate!.userErrors).toEqual([{ code: 'WRONG_STATE' }]);
  });

  test('a deactivated account reads nothing any more, at once', async () => {
    const police = await world.account('leaving', { role: 'POLICE', bodyId: commission });
    const READ = '{ departement(code: "38") { code bodies { kind } } }';
    expect(await world.ask(police, READ)).toMatchObject({ departement: { bodies: [{}, {}] } });
    const answer = await world.ask<Ended>(admin, DEACTIVATE, {
      input: { accountId: encodeId('Account', '38', police) },
    });
    expect(answer.deactivateAccount).toEqual({ account: { active: false }, userErrors: [] });
    expect(await world.ask(police, READ)).toEqual({ departement: { code: '38', bodies: [] } });
    await expect(world.ask(police, '{ viewer { account { name } } }')).rejects.toThrow('Identifiez-vous');
  });
});

describe('organisations', () => {
  const REGISTER = `mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { organisation { id name } userErrors { code } } }`;
  const APPROVE = `mutation ($input: RecordApprovalInput!) { recordApproval(input: $input) { approval { validUntil } userErrors { code rule } } }`;
  interface Made {
    registerOrganisation: { organisation: { id: string } | null; userErrors: unknown[] };
    recordApproval: unknown;
  }

  test('one number, one organisation; an approval lasts three years at most, and does not overlap', async () => {
    const input = { departement: '38', name: 'Association C', registration: 'W381 234567' };
    expect(
      (await world.ask<Made>(coordinator, REGISTER, { input: { ...input, registration: '12' } })).registerOrganisation
        .userErrors,
    ).toEqual([{ code: 'INVALID_VALUE' }]);
    expect(
      (await world.ask<Made>(coordinator, REGISTER, { input: { ...input, registration: 'W38123456' } }))
        .registerOrganisation.userErrors,
    ).toEqual([{ code: 'INVALID_VALUE' }]);
    const number = { ...input, registration: 'W 381234567' };
    const { registerOrganisation: made } = await world.ask<Made>(coordinator, REGISTER, { input: number });
    expect(made.userErrors).toEqual([]);
    expect((await world.ask<Made>(coordinator, REGISTER, { input: number })).registerOrganisation.userErrors).toEqual([
      { code: 'ALREADY_EXISTS' },
    ]);
    const approval = { organisationId: made.organisation!.id, reference: 'Arrêté 2026-1', validFrom: '2026-02-01' };
    expect(
      (await world.ask<Made>(coordinator, APPROVE, { input: { ...approval, validUntil: '2029-02-02' } }))
        .recordApproval,
    ).toEqual({ approval: null, userErrors: [{ code: 'WRONG_STATE', rule: 'CASF R.121-12-3' }] });
    expect((await world.ask<Made>(coordinator, APPROVE, { input: approval })).recordApproval).toEqual({
      approval: { validUntil: '2029-02-01' },
      userErrors: [],
    });
    expect(
      (
        await world.ask<Made>(coordinator, APPROVE, {
          input: { ...approval, reference: 'Autre', validFrom: '2027-01-01' },
        })
      ).recordApproval,
    ).toMatchObject({ userErrors: [{ code: 'ALREADY_EXISTS' }] });
  });
});

describe('reading the directory', () => {
  const MANDATES =
    '{ departement(code: "38") { mandates(first: 100) { nodes { role organisation { name } account { name } } pageInfo { hasNextPage } } } }';
  interface Read {
    departement: {
      mandates: { nodes: { role: string; organisation: { name: string } | null; account: { name: string } }[] };
    } | null;
  }

  test('a coordinator reads every mandate, a manager her association’s, a member her own', async () => {
    const member = await world.account('member', { role: 'DDETS', bodyId: commission });
    const roles = async (account: string) => (await world.ask<Read>(account, MANDATES)).departement!.mandates.nodes;
    expect((await roles(coordinator)).length).toBeGreaterThan(4);
    expect(new Set((await roles(manager)).map(({ organisation }) => organisation?.name))).toEqual(
      new Set(['Association A']),
    );
    expect((await roles(member)).map(({ account }) => account.name)).toEqual(['member']);
  });

  test('pages follow each other without a gap', async () => {
    const page = (after: string | null) =>
      world.ask<{
        departement: { mandates: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
      }>(
        coordinator,
        'query ($after: String) { departement(code: "38") { mandates(first: 2, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } } }',
        { after },
      );
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { nodes, pageInfo }: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } = (
        await page(after)
      ).departement.mandates;
      seen.push(...nodes.map(({ id }) => id));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    const all = await world.ask<{ departement: { mandates: { nodes: { id: string }[] } } }>(
      coordinator,
      '{ departement(code: "38") { mandates(first: 100) { nodes { id } } } }',
    );
    expect(seen).toEqual(all.departement.mandates.nodes.map(({ id }) => id));
  });

  test('the journal answers the data protection officer alone, with no id of what was opened', async () => {
    const officer = await world.account('dpo', { role: 'DPO' });
    const JOURNAL =
      '{ departement(code: "38") { journal(first: 5) { nodes { operation kind account subject opened { group level door } } } } }';
    expect(await world.ask(coordinator, JOURNAL)).toEqual({ departement: { journal: null } });
    expect(await world.ask(admin, JOURNAL)).toEqual({ departement: { journal: null } });
    const { departement } = await world.ask<{
      departement: { journal: { nodes: { kind: string; subject: string }[] } };
    }>(officer, JOURNAL);
    expect(departement.journal.nodes).toHaveLength(5);
    expect(departement.journal.nodes.every(({ kind, subject }) => kind === 'ACT' && /^[\w-]{22}$/.test(subject))).toBe(
      true,
    );
  });
});

async function parquetOf(departement: string): Promise<string> {
  const { rows } = await world.admin.query<{ id: string }>(
    `select a.id from reference.authority a join reference.authority_territory t on t.authority_id = a.id
     where a.kind = 'PARQUET' and t.departement_code = $1 order by a.seat desc limit 1`,
    [departement],
  );
  return encodeId('Authority', departement, rows[0]!.id);
}

describe('admin:create', () => {
  test('makes the first administrator, another only when asked, with a reason in the journal, and never the same twice', async () => {
    const reason = 'Un seul administrateur en poste.';
    const make = (email: string, another = false) => createAdministrator(world.admin, { email, another, reason });
    await expect(
      createAdministrator(world.admin, { email: 'premiere@example.fr', another: true, reason: '  ' }),
    ).rejects.toThrow('--reason');
    await expect(make('premiere@example.fr')).rejects.toThrow('Un administrateur existe déjà');
    expect(await make('Premiere@Example.fr', true)).toContain('premiere@example.fr est administrateur');
    await expect(make('premiere@example.fr', true)).rejects.toThrow('est déjà administrateur');
    await expect(make('nonsense', true)).rejects.toThrow("n'est pas une adresse");
    const { rows } = await world.admin.query<{ id: string }>(
      `select id from directory.account where subject = 'premiere@example.fr'`,
    );
    const journal = await world.admin.query(
      `select departement_code, reason from tenant.journal_entry where operation = 'admin:create' and account_id = $1`,
      [rows[0]!.id],
    );
    expect(journal.rows).toEqual([{ departement_code: '00', reason }]);
    expect(await world.ask(rows[0]!.id, '{ viewer { mandates { role departement } } }')).toEqual({
      viewer: { mandates: [{ role: 'ADMIN', departement: null }] },
    });
  });

  test('revocation leaves at least one administrator, even when two end each other at once', async () => {
    const { rows } = await world.admin.query<{ id: string; account: string }>(
      `select m.id, a.id as account from directory.mandate m join directory.account a on a.id = m.account_id where m.role = 'ADMIN' and m.revoked_at is null`,
    );
    expect(rows).toHaveLength(2);
    const REVOKE = `mutation ($input: RevokeMandateInput!) { revokeMandate(input: $input) { userErrors { code } } }`;
    const [first, second] = rows as [(typeof rows)[0], (typeof rows)[0]];
    await Promise.all(
      [
        [first.account, second.id],
        [second.account, first.id],
      ].map(([by, mandate]) => world.ask(by!, REVOKE, { input: { mandateId: encodeId('Mandate', '00', mandate!) } })),
    );
    const left = await world.admin.query(`select 1 from directory.mandate where role = 'ADMIN' and revoked_at is null`);
    expect(left.rowCount).toBe(1);
  });
});
