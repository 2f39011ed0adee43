import { Client } from 'pg';
import { decodeId } from '../../server/kernel/id';
import { Api, type Ask } from '../support/api';
import { openDraft } from '../support/stories';

let api: Api;
let admin: Client;
let association: Ask;
beforeAll(async () => {
  api = await Api.open();
  admin = new Client({ connectionString: api.database.adminUrl });
  await admin.connect();
  association = await api.as('association-38');
});
afterAll(async () => {
  await admin.end();
  await api.close();
});

const READ = `query ($id: ID!) { departement(code: "38") { case(id: $id) { sheet { identity { ... on IdentityGroup { familyName } } contact { ... on ContactGroup { phone } }
  exploitation { ... on ExploitationGroup { narrative } } } } } }`;
const sheetOf = async (id: string) => association(READ, { id });
const move = (id: string, text: string) => admin.query(text, [decodeId(id)!.uuid]);

/** Whoever writes in the database could try to have one thing shown in the place of another. */
describe('a ciphertext', () => {
  it.each([
    [
      'the rest of its own group',
      `update tenant.case_part set minimised = rest where holder_id = $1 and "group" = 'contact'`,
    ],
    [
      'another group of the same file',
      `update tenant.case_part p set minimised = o.minimised from tenant.case_part o
      where p.holder_id = $1 and p."group" = 'contact' and o.holder_id = $1 and o."group" = 'identity'`,
    ],
    [
      'the same group of another file',
      `update tenant.case_part p set minimised = o.minimised from tenant.case_part o
      where p.holder_id = $1 and p."group" = 'contact' and o."group" = 'contact' and o.departement_code = '38' and o.holder_id <> $1`,
    ],
  ])('does not open in the place of %s', async (_what, text) => {
    const { id } = await openDraft(association);
    expect((await sheetOf(id)).data!.departement.case.sheet.contact).toEqual({ phone: '0600000000' });
    expect((await move(id, text)).rowCount).toBeGreaterThan(0);
    const { data, errors } = await sheetOf(id);
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL_ERROR']);
    expect(JSON.stringify(data ?? null)).not.toContain('0600000000');
  });
});
