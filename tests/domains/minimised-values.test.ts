import { Api, type Ask } from '../support/api';
import { openDraft, recordAccord, SHEET, submitDraft } from '../support/stories';

let api: Api;
let association: Ask;
let coordinator: Ask;
beforeAll(async () => {
  api = await Api.open();
  [association, coordinator] = [await api.as('association-38'), await api.as('coordinator-38')];
});
afterAll(() => api.close());

const WRITE = `mutation ($input: WriteGroupInput!) { writeGroup(input: $input) { case { id } userErrors { code message } } }`;
const READ = `query ($id: ID!) { departement(code: "38") { case(id: $id) { sheet {
  contact { ... on ContactGroup { level correspondenceAddress withheld } }
  socialSituation { ... on SocialSituationGroup { level language } } } } } }`;
const STORY = `1 rue des Lilas.\n${'Elle a fui par la fenêtre de derrière. '.repeat(10)}`;

async function submitted(): Promise<string> {
  const { id } = await openDraft(association, SHEET);
  await recordAccord(association, id);
  expect((await submitDraft(association, id)).data.submitCase.userErrors).toEqual([]);
  return id;
}

it('a story typed under the name of a field that MINIMISED readers see stays with those who read in full', async () => {
  const id = await submitted();
  const read = async (ask: Ask) => (await ask(READ, { id })).data!.departement.case.sheet.contact;
  expect(await read(coordinator)).toMatchObject({
    level: 'MINIMISED',
    correspondenceAddress: SHEET.contact.correspondenceAddress,
  });
  const contact = { ...SHEET.contact, correspondenceAddress: STORY };
  const { data } = await association(WRITE, { input: { caseId: id, sheet: { contact } } });
  expect(data!.writeGroup.userErrors).toEqual([]);
  expect(await read(association)).toMatchObject({ level: 'FULL', correspondenceAddress: STORY, withheld: [] });
  const seen = await read(coordinator);
  expect(seen).toMatchObject({ level: 'MINIMISED', correspondenceAddress: null });
  expect(seen.withheld).toContain('CORRESPONDENCE_ADDRESS');
});

it('a language is a code: a word of the caseworker’s own is refused at submission, with what to write', async () => {
  const sheet = { ...SHEET, socialSituation: { ...SHEET.socialSituation, language: 'l’anglais de Bénin City' } };
  const { id } = await openDraft(association, sheet);
  await recordAccord(association, id);
  const { data } = await association(
    `mutation ($input: SubmitCaseInput!) { submitCase(input: $input) { userErrors { code message path } } }`,
    { input: { caseId: id } },
  );
  expect(data!.submitCase.userErrors).toEqual([
    expect.objectContaining({
      code: 'INVALID_VALUE',
      message: expect.stringMatching(/^« langue comprise » : choisissez le code d’une langue, par exemple en/),
    }),
  ]);
});

it('the sector of an alert is a code: whoever reads it alone reads no story', async () => {
  const id = await submitted();
  const refer = (sector: string) =>
    association(
      `mutation ($input: ReferCaseInput!) { referCase(input: $input) { referral { id } userErrors { code message path } } }`,
      {
        input: { caseId: id, body: 'CODAF', alert: { sector, place: 'Grenoble', facts: 'Des faits, sans personne.' } },
      },
    );
  const [error] = (await refer('Le restaurant de son cousin, rue X')).data!.referCase.userErrors;
  expect(error).toMatchObject({ code: 'INVALID_VALUE', path: ['alert', 'sector'] });
  expect(error.message).toMatch(/restauration/);
  expect((await refer('RESTAURANT')).data!.referCase.userErrors).toEqual([]);
});
