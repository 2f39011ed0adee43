import { Client } from 'pg';
import { Api } from '../support/api';
import { openDraft } from '../support/stories';

describe('a pool of two connections', () => {
  it('answers fifty requests over three départements, reads and acts, without a request ever holding two', async () => {
    const api = await Api.open({ poolSize: 2 });
    try {
      const codes = ['38', '69', '75'];
      const asks = await Promise.all(codes.map((code) => api.as(`association-${code}`)));
      const work = Array.from({ length: 50 }, (_, index) => {
        const place = index % 3;
        return index % 5 === 0
          ? asks[place]!(
              'mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id timeline { kind } } userErrors { code } } }',
              { input: { departement: codes[place], sheet: { health: { needsCare: true } } } },
            )
          : asks[place]!(
              'query ($code: DepartementCode!) { departement(code: $code) { cases(first: 5) { nodes { reference sheet { identity { __typename } } referrals { reference } } } sessions(first: 3) { nodes { itemCount } } } }',
              { code: codes[place] },
            );
      });
      const answers = await Promise.all(work);
      expect(answers.filter(({ errors }) => errors)).toEqual([]);
    } finally {
      await api.close();
    }
  });
});

describe('the database cut off in the middle', () => {
  let api: Api;
  beforeAll(async () => {
    api = await Api.open({ poolSize: 3 });
  });
  afterAll(() => api.close());

  async function cutAll(): Promise<void> {
    const admin = new Client({ connectionString: api.database.adminUrl });
    await admin.connect();
    await admin.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await admin.end();
  }

  it('is told as UNAVAILABLE or survived, never as a stack trace, and the next request works', async () => {
    const association = await api.as('association-38');
    await openDraft(association);
    const flights = Array.from({ length: 30 }, () =>
      association(
        '{ departement(code: "38") { cases(first: 20) { nodes { reference sheet { identity { __typename } } } } } }',
      ),
    );
    await cutAll();
    for (const { errors } of await Promise.all(flights)) {
      for (const error of errors ?? []) expect(['UNAVAILABLE', 'UNKNOWN_OUTCOME']).toContain(error.extensions.code);
    }
    const { data } = await association('{ departement(code: "38") { name cases(first: 1) { nodes { reference } } } }');
    expect(data!.departement.name).toBe('Isère');
  });

  it('keeps every act that was acknowledged, and answers a repeated key with it', async () => {
    const association = await api.as('association-38');
    const OPEN = 'mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id } userErrors { code } } }';
    const acts = Array.from({ length: 20 }, (_, index) =>
      association(OPEN, { input: { departement: '38', idempotencyKey: `cut-${index}` } }),
    );
    await cutAll();
    const answers = await Promise.all(acts);
    for (const [index, { data, errors }] of answers.entries()) {
      for (const error of errors ?? []) expect(['UNAVAILABLE', 'UNKNOWN_OUTCOME']).toContain(error.extensions.code);
      const again = await association(OPEN, { input: { departement: '38', idempotencyKey: `cut-${index}` } });
      expect(again.data!.openCase.userErrors).toEqual([]);
      if (data?.openCase?.case) expect(again.data!.openCase.case.id).toBe(data.openCase.case.id);
    }
  });

  it('says live and ready once the database answers again', async () => {
    const ready = await fetch(`${api.url}/health/ready`);
    expect(ready.status).toBe(200);
    expect(await (await fetch(`${api.url}/health/live`)).json()).toEqual({ status: 'live' });
  });
});
