import { pdfWords } from '../support/pdf-text';
import { AlertWorld } from './alert-world';

let alerts: AlertWorld;
beforeAll(async () => {
  alerts = await AlertWorld.open();
}, 120_000);
afterAll(() => alerts.close());

const PREPARED = {
  interpreter: 'Interprète Exemple',
  language: 'ro',
  informer: 'UNIT',
  informedBy: 'Brigade Exemple',
  meetingPoint: 'Parking de la mairie',
};
const ALERT = {
  establishment: 'Établissement Exemple',
  facts: 'Une résidente que notre équipe accompagne nous a tout dit.',
  personsWish: 'Elles demandent que notre association vienne.',
  conditions: 'Prévenir notre association la veille.',
  personsCount: 'une dizaine',
  associationOnStandBy: true,
  shelterFirst: true,
};

async function prepared(): Promise<string> {
  const { referralId } = await alerts.accepted(ALERT);
  await alerts.convened(referralId);
  const { userErrors } = await alerts.by('prepareOperation', { referralId, ...PREPARED });
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return referralId;
}

const asked = async (name: string, referralId: string) =>
  fetch(`${alerts.world.api.url}/operations/${referralId}/fiche.pdf`, {
    headers: { authorization: `Bearer ${await alerts.world.api.token(name)}` },
  });

describe('the sheet of an operation', () => {
  it('says where, when, who interprets and who informs of the rights; and nothing of who spoke', async () => {
    const referralId = await prepared();
    const answer = await asked('parquet-38', referralId);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const words = pdfWords(Buffer.from(await answer.arrayBuffer()));
    for (const said of ['Établissement Exemple', 'une dizaine', 'Interprète Exemple', 'Brigade Exemple', 'roumain'])
      expect(words).toContain(said);
    expect(words).toMatch(/R\.425-1.*L\.425-1.*R\.425-2/);
    const { reference } = await alerts.read(alerts.parquet, referralId, 'reference');
    const { rows } = await alerts.admin.query<{ name: string }>('select name from directory.organisation');
    expect(rows.length).toBeGreaterThan(3);
    for (const unsaid of [
      'résidente',
      'équipe accompagne',
      'la veille',
      'Elles demandent',
      reference,
      ...rows.map(({ name }) => name),
    ])
      expect(words).not.toContain(unsaid);
    expect(words).not.toMatch(/signal|alerte|plainte de|en attente/i);
  });

  it('is made for its parquet and the agents who read the alert, and unknown to anybody else', async () => {
    const referralId = await prepared();
    for (const name of ['parquet-38', 'police-38', 'labour-38'])
      expect((await asked(name, referralId)).status).toBe(200);
    for (const name of ['codaf-38', 'association-38', 'manager-38', 'coordinator-38', 'prefecture-38', 'parquet-69'])
      expect([name, (await asked(name, referralId)).status]).toEqual([name, 404]);
    const { rows } = await alerts.admin.query(
      "select 1 from tenant.journal_entry where operation = 'makeOperationSheet'",
    );
    expect(rows.length).toBeGreaterThanOrEqual(3);
  });
});
