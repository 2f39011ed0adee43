import { uuidOf } from '../../server/kernel/id';
import { pdfWords } from '../support/pdf-text';
import { MinutesWorld } from './minutes-world';

let minutes: MinutesWorld;
beforeAll(async () => {
  minutes = await MinutesWorld.open();
}, 120_000);
afterAll(() => minutes.close());

const OTHERS = ['police-38', 'ddets-38', 'foreigners-38', 'codaf-38', 'dpo-38', 'association2-38', 'coordinator-69'];
const DOOR = { MEMBERS: 'members', DECIDING_AUTHORITY: 'deciding-authority', PUBLIC: 'public' };
const pathOf = (sessionId: string, file: string) => `/minutes/${sessionId}/${file}.pdf`;
const NAMES = /Personne : |NOM Prénom|1998/;

describe('the editions of a sitting on persons', () => {
  let sessionId: string;
  let references: string[];
  beforeAll(async () => {
    const held = await minutes.held();
    sessionId = held.sessionId;
    references = await Promise.all(held.items.map(({ referralId }) => minutes.referenceOf(referralId)));
  }, 60_000);

  it('go to whom each is for, and to nobody else', async () => {
    expect(await minutes.editionsFor('coordinator-38', sessionId)).toEqual(['MEMBERS', 'DECIDING_AUTHORITY']);
    expect(await minutes.editionsFor('prefecture-38', sessionId)).toEqual(['DECIDING_AUTHORITY']);
    expect(await minutes.editionsFor('association-38', sessionId)).toEqual(['PRESENTING_ASSOCIATION']);
    for (const account of OTHERS) expect(await minutes.editionsFor(account, sessionId)).toEqual([]);
  });

  it('are unknown at their address to any other, and to whoever did not sign in', async () => {
    const tried = [
      ...OTHERS.map((account) => [account, DOOR.MEMBERS] as const),
      ...(['prefecture-38', 'association-38', null] as const).map((account) => [account, DOOR.MEMBERS] as const),
      ...(['association-38', 'police-38'] as const).map((account) => [account, DOOR.DECIDING_AUTHORITY] as const),
      ['coordinator-38', DOOR.PUBLIC] as const,
    ];
    const unknown = await minutes.download('coordinator-38', pathOf(sessionId, 'nothing'));
    for (const [account, file] of tried) {
      const { status, body } = await minutes.download(account, pathOf(sessionId, file));
      expect([account, file, status, body.equals(unknown.body)]).toEqual([account, file, 404, true]);
    }
  });

  it('never name anybody to the members, and say how it was deliberated (CRPA R.133-13)', async () => {
    const text = await minutes.paper('coordinator-38', pathOf(sessionId, DOOR.MEMBERS));
    expect(text).not.toMatch(NAMES);
    expect(text).not.toMatch(/Réserve sur le logement|Désaccord écrit/);
    for (const reference of references) expect(text).toContain(reference);
    for (const said of [
      /Projet, non approuvé/,
      /Quorum atteint/,
      /avis favorable par consensus/,
      /Voix : 2 pour, 2 contre, 1 abstention\. Voix prépondérante de la présidence : pour/,
      /N’ont pas pris part à la délibération/,
      /Désaccord mentionné/,
      /reporté/,
    ])
      expect(text).toMatch(said);
  });

  it('name the persons to the authority that decides, on the points that call for it, and are journaled first', async () => {
    const count = async () =>
      (await minutes.admin.query("select opened from tenant.journal_entry where operation = 'makeMinutes'")).rows;
    const before = (await count()).length;
    const text = await minutes.paper('prefecture-38', pathOf(sessionId, DOOR.DECIDING_AUTHORITY));
    expect(text).toMatch(/Personne : NOM Prénom, naissance : 02\/04\/1998/);
    expect(text).toMatch(/Réserves : Réserve sur le logement\. .*Désaccord \(.*\) : Désaccord écrit\./);
    expect(text).not.toContain(references[2]);
    const entries = await count();
    expect(entries).toHaveLength(before + 1);
    const opened = entries.at(-1)!.opened as { group: string }[];
    expect(opened.map(({ group }) => group)).toEqual(
      expect.arrayContaining(['identity', 'RESERVES', 'DISSENT', 'minutes DECIDING_AUTHORITY']),
    );
  });

  it('tell an association its own points alone, without who else sat', async () => {
    const text = await minutes.paper('association-38', pathOf(sessionId, 'presenting-association'));
    expect(text).toContain(references[0]);
    expect(text).toMatch(/Réserves : Réserve sur le logement/);
    expect(text).not.toMatch(/Membres convoqués|Personne : /);
  });

  it('are kept by no cache, under a name that says nothing', async () => {
    const { headers } = await minutes.download('coordinator-38', pathOf(sessionId, DOOR.MEMBERS));
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="seance-\d{4}-\d{2}-\d{2}\.pdf"$/);
  });
});

describe('the seal', () => {
  const sealOf = async (sessionId: string) => (await minutes.minutesFor('coordinator-38', sessionId)).seal;
  const hashOf = async (account: string, sessionId: string, audience: string) =>
    (await minutes.minutesFor(account, sessionId)).editions.find(
      (edition: { audience: string }) => edition.audience === audience,
    ).sealedHash;

  it('is set by the approval, the same for each reader of an edition, and outlives another date', async () => {
    const { sessionId } = await minutes.held();
    expect(await minutes.minutesFor('coordinator-38', sessionId)).toMatchObject({
      state: 'DRAFT',
      seal: null,
      sealedAt: null,
    });
    const { session } = await minutes.approve(sessionId);
    expect(session.minutes).toMatchObject({ state: 'APPROVED', seal: 'HOLDS' });
    const hash = session.minutes.editions[1].sealedHash as string;
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(session.minutes.editions[0].sealedHash).not.toBe(hash);
    expect(await hashOf('prefecture-38', sessionId, 'DECIDING_AUTHORITY')).toBe(hash);
    expect((await minutes.minutesFor('association-38', sessionId)).seal).toBe('HOLDS');
    const printed = await minutes.paper('prefecture-38', pathOf(sessionId, DOOR.DECIDING_AUTHORITY));
    expect(printed.replace(/ /g, '')).toContain(hash);
    const again = await minutes.approve(sessionId, -2);
    expect(again.session.minutes).toMatchObject({ approvedOn: minutes.world.dayIn(-2), seal: 'HOLDS' });
    expect(await hashOf('coordinator-38', sessionId, 'DECIDING_AUTHORITY')).toBe(hash);
  });

  it('goes with the head that the secretariat had worded by then: a later one is that of later papers', async () => {
    const { sessionId } = await minutes.held();
    const head = { departement: '38', part: 'LETTERHEAD' };
    const worded = { ...head, text: 'Préfecture {du_departement}\nBureau 12' };
    const { coordinator } = minutes.world;
    expect((await minutes.world.act(coordinator, 'writePaperWording', worded, '')).userErrors).toEqual([]);
    const members = () => minutes.paper('coordinator-38', pathOf(sessionId, DOOR.MEMBERS));
    expect(await members()).toMatch(/Préfecture de l’Isère Bureau 12/);
    await minutes.approve(sessionId);
    expect(await members()).toMatch(/Préfecture de l’Isère Commission/);
    await minutes.world.act(coordinator, 'resetPaperWording', head, '');
  });

  it('tells a change that no act made', async () => {
    const { sessionId } = await minutes.held();
    await minutes.approve(sessionId);
    const id = uuidOf(sessionId, 'Session', '38');
    await minutes.admin.query(
      'update tenant.opinion set votes_for = 3 where votes_for = 2 and agenda_item_id in (select i.id from tenant.agenda_item i where i.session_id = $1)',
      [id],
    );
    expect(await sealOf(sessionId)).toBe('CHANGED');
    expect(await minutes.paper('coordinator-38', pathOf(sessionId, DOOR.MEMBERS))).toMatch(
      /n’est plus ce qui a été approuvé/,
    );
  });

  it('keeps the digest of what is no longer read, and no text of it', async () => {
    const { sessionId, items } = await minutes.held();
    await minutes.approve(sessionId);
    const before = await hashOf('coordinator-38', sessionId, 'MEMBERS');
    const referral = uuidOf(items[0]!.referralId, 'Referral', '38');
    await minutes.admin.query('delete from tenant.access_grant where source = $1', [referral]);
    expect(await sealOf(sessionId)).toBe('INCOMPLETE');
    expect(await hashOf('coordinator-38', sessionId, 'MEMBERS')).toBe(before);
  });
});

describe('a sitting on policy', () => {
  it('has a public edition once approved, for its members too', async () => {
    const { world } = minutes;
    const sessionId = await world.policySession(world.dayIn(3), ['Bilan de l’année']);
    const by = (name: string, more: object = {}, type?: string) =>
      world.act(world.coordinator, name, { sessionId, ...more }, '', type);
    expect(await minutes.minutesFor('coordinator-38', sessionId)).toBeNull();
    await by('conveneSession', { urgency: 'DANGER', acknowledgedWarnings: ['CONVENING_NOTICE'] });
    expect(await minutes.minutesFor('coordinator-38', sessionId)).toBeNull();
    await by('openSession', { acknowledgedWarnings: ['OPENING_DAY'] }, 'SessionInput');
    await world.attend(sessionId);
    expect(await minutes.editionsFor('coordinator-38', sessionId)).toEqual(['MEMBERS']);
    expect(await minutes.editionsFor('police-38', sessionId)).toEqual([]);
    await by('closeSession');
    expect(await minutes.editionsFor('police-38', sessionId)).toEqual(['MEMBERS']);
    await minutes.past(sessionId);
    await minutes.approve(sessionId);
    for (const account of ['coordinator-38', 'police-38'])
      expect(await minutes.editionsFor(account, sessionId)).toEqual(['MEMBERS', 'PUBLIC']);
    for (const account of ['association-38', 'dpo-38', 'codaf-38', 'coordinator-69'])
      expect(await minutes.editionsFor(account, sessionId)).toEqual([]);
    const { body } = await minutes.download('police-38', pathOf(sessionId, DOOR.PUBLIC));
    expect(pdfWords(body)).toMatch(/Édition publique.*Bilan de l’année/);
  });

  it('has none when it was put off or called off', async () => {
    const { world } = minutes;
    for (const [act, more] of [
      ['postponeSession', { heldOn: world.dayIn(20), acknowledgedWarnings: ['WORKING_DAY'] }],
      ['cancelSession', {}],
    ] as const) {
      const sessionId = await world.policySession(world.dayIn(12));
      await world.act(world.coordinator, 'conveneSession', { sessionId });
      const type = act === 'cancelSession' ? 'SessionInput' : undefined;
      await world.act(world.coordinator, act, { sessionId, ...more }, '', type);
      expect(await minutes.minutesFor('coordinator-38', sessionId)).toBeNull();
      expect((await minutes.download('coordinator-38', pathOf(sessionId, DOOR.MEMBERS))).status).toBe(404);
    }
  });
});
