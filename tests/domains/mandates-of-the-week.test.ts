import { Client } from 'pg';
import { Api } from '../support/api';
import { legalToday } from '../support/legal-today';

let api: Api;
let admin: Client;
beforeAll(async () => {
  api = await Api.open();
  admin = new Client({ connectionString: api.database.adminUrl });
  await admin.connect();
}, 60_000);
afterAll(async () => {
  await admin.end();
  await api.close();
});

const weekOf = async (account: string, departement: string) => {
  const { data, errors } = await (
    await api.as(account)
  )('query ($d: DepartementCode!) { viewer { toDo(departement: $d) { kind label why } } }', { d: departement });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.viewer.toDo.filter(({ kind }: { kind: string }) => kind === 'MANDATES_OF_THE_WEEK');
};

/** A magistrate of the commission of Isère, appointed three days before Monday, and named so that nobody could miss it. */
const appoint = async (at: string) => {
  await admin.query(
    `with somebody as (insert into directory.account (id, subject, email, display_name, created_at)
       values (gen_random_uuid(), 'zqx', 'zqx@exemple.invalid', 'Zqxmagistrate', now()) returning id)
     insert into directory.mandate (id, account_id, role, departement_code, body_id, valid_from, granted_at)
     select gen_random_uuid(), s.id, 'MAGISTRATE', '38', b.id, '2020-01-01', date_trunc('week', $1::timestamp) - interval '3 days'
     from somebody s, directory.body b where b.departement_code = '38' and b.kind = 'PROSTITUTION_EXIT_COMMISSION'`,
    [at],
  );
};

describe('mandates that open the files of an association', () => {
  it('are told to its managers each week, by function and never by name, and to nobody whose files they do not open', async () => {
    await admin.query(
      `update directory.mandate set granted_at = '2020-01-01' where granted_at > now() - interval '30 days'`,
    );
    expect(await weekOf('manager-38', '38')).toEqual([]);
    await appoint(legalToday());
    const told = await weekOf('manager-38', '38');
    expect(told).toHaveLength(1);
    expect(JSON.stringify(told)).toMatch(/magistrat/i);
    expect(JSON.stringify(told)).not.toMatch(/zqx/i);
    for (const [account, departement] of [
      ['association-38', '38'],
      ['coordinator-38', '38'],
      ['manager-69', '69'],
    ] as const)
      expect(await weekOf(account, departement)).toEqual([]);
  });
});
