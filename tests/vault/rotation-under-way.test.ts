import { setTimeout as pause } from 'node:timers/promises';
import { encodeId } from '../../server/kernel/id';
import { Vault } from '../../server/vault/vault';
import { resealHolder } from '../../server/vault/rotation/reseal-holder';
import { TwoDepartements, uuid } from '../domains/two-departements';
import { contentsOf } from '../support/parsed-pdf';
import { showing } from '../support/papers';

let world: TwoDepartements;
beforeAll(async () => {
  world = await TwoDepartements.open();
}, 120_000);
afterAll(() => world.close());

/** What is done while the holder is being given a new key, and not all of it is committed. */
async function whileRotating<T>(departement: string, holder: string, work: () => Promise<T>): Promise<T> {
  await world.admin.query('begin');
  expect(await resealHolder(world.admin, new Vault(world.api.database.masterKey), departement, holder, 9)).toBe(true);
  const working = work();
  await pause(300);
  await world.admin.query('commit');
  return working;
}

describe('while a key is being changed', () => {
  it('a paper that moves there waits, and opens afterwards', async () => {
    const there = await world.organisationOf(world.there, '69');
    const caseId = await world.submitted(world.here, 'Tournanteova');
    const upload = await fetch(`${world.api.url}/documents?case=${caseId}&slot=IDENTITY_PAPER&name=passeport.pdf`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await world.api.token('association-38')}` },
      body: new Uint8Array(showing('(sealed again)')),
    });
    expect(upload.status).toBe(201);
    await world.act(world.here, 'proposeTransfer', {
      caseId,
      departement: '69',
      organisationId: there,
      accordGivenOn: '2026-01-05',
    });
    const {
      rows: [parcel],
    } = await world.admin.query('select id, holder_id from tenant.transfer_parcel where source_case_id = $1', [
      uuid(caseId),
    ]);
    await world.act(
      world.there,
      'acceptTransfer',
      { transferId: encodeId('Transfer', '69', parcel.id) },
      '',
      'TransferActInput',
    );
    await whileRotating('69', parcel.holder_id, world.follow);
    await world.follow();
    const { documents } = await world.read(
      world.there,
      encodeId('CaseFile', '69', parcel.holder_id),
      'documents { name url }',
    );
    const download = await fetch(`${world.api.url}${documents[0].url}`, {
      headers: { authorization: `Bearer ${await world.api.token('association-69')}` },
    });
    expect((await contentsOf(Buffer.from(await download.arrayBuffer()))).includes('(sealed again)')).toBe(true);
  });

  it('a breach that is completed waits, and its texts open afterwards', async () => {
    const { breach } = await world.act(
      world.officerHere,
      'recordBreach',
      {
        departement: '38',
        nature: ['CONFIDENTIALITY'],
        risk: 'RISK',
        knownAt: new Date(Date.now() - 60_000).toISOString(),
        personsMin: 1,
        personsMax: 1,
        groups: ['CONTACT'],
        facts: 'Un téléphone perdu.',
      },
      'breach { id }',
    );
    const update = () =>
      world.act(
        world.officerHere,
        'updateBreach',
        { breachId: breach.id, measures: 'Compte fermé.' },
        'breach { facts measures }',
      );
    expect((await whileRotating('38', uuid(breach.id as string), update)).breach).toEqual({
      facts: 'Un téléphone perdu.',
      measures: 'Compte fermé.',
    });
  });
});
