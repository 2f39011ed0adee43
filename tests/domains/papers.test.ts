import { dayWord } from '../../server/kernel/french-date';
import { PapersWorld } from './papers-world';

let papers: PapersWorld;
beforeAll(async () => void (papers = await PapersWorld.open()), 120_000);
afterAll(() => papers.close());

async function referenceOf(referralId: string): Promise<string> {
  const query = 'query ($id: ID!) { node(id: $id) { ... on Referral { reference } } }';
  return (await papers.world.coordinator(query, { id: referralId })).data!.node.reference as string;
}

describe('an acknowledgement', () => {
  it('says when, to whom, what silence does and the remedies (CRPA R.112-5), and names nobody', async () => {
    const { world } = papers;
    const { referralId, caseId } = await papers.accepted();
    const first = await papers.paper('coordinator-38', referralId, 'ACKNOWLEDGEMENT');
    expect(first.status).toBe(200);
    for (const said of ['Accusé de réception', 'est réputée rejetée', 'tribunal administratif', 'CRPA L.411-2'])
      expect(first.text).toContain(said);
    expect(first.text).toContain(`à la date du ${dayWord(world.dayIn(0))}`);
    expect(first.text).not.toMatch(/Zq|Il manque/);
    expect(await papers.offered(world.coordinator, referralId)).toEqual(['ACKNOWLEDGEMENT']);
    await world.act(world.coordinator, 'requestCompletion', { caseId, text: 'Zqpiece.' }, '', 'CompletionInput');
    expect(await papers.offered(world.coordinator, referralId)).toEqual(['ACKNOWLEDGEMENT', 'COMPLETION_REQUEST']);
    const second = await papers.paper('coordinator-38', referralId, 'ACKNOWLEDGEMENT');
    expect(second.text).toContain('Il manque : Zqpiece.');
    const asked = await papers.paper('coordinator-38', referralId, 'COMPLETION_REQUEST');
    expect(asked.text).toContain('Zqpiece.');
    expect(asked.text).toContain('CRPA L.114-5');
  });

  it('is a tagged file to be saved, under a neutral name, and no browser keeps it', async () => {
    const { referralId } = await papers.accepted();
    const { headers, body } = await papers.paper('coordinator-38', referralId, 'ACKNOWLEDGEMENT');
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-disposition')).toBe('attachment; filename="accuse-reception.pdf"');
    expect(body.toString('latin1')).toContain('pdfuaid:part');
  });
});

describe('an arrêté', () => {
  it('may be prepared either way after the opinion, and is what was decided afterwards', async () => {
    const { referralId } = await papers.opined();
    const both = ['ACKNOWLEDGEMENT', 'AUTHORISATION_DECREE', 'REFUSAL_DECREE'];
    expect(await papers.offered(papers.world.coordinator, referralId)).toEqual(both);
    expect(await papers.offered(papers.world.prefecture, referralId)).toEqual(both.slice(1));
    const draft = await papers.paper('prefecture-38', referralId, 'REFUSAL_DECREE');
    expect(draft.text).toContain('Zqprenom ZQNOMFAMILLE');
    expect(draft.text).toMatch(/Considérant ce qui suit \(CRPA L.211-2, 7°[^:]*: …+/);
    expect(draft.text).toMatch(/Fait le …+/);
  });

  it('of authorisation has its opinion, its dates, its remedies and its signatory', async () => {
    const { referralId } = await papers.decided('AUTHORISED');
    const { text, status } = await papers.paper('prefecture-38', referralId, 'AUTHORISATION_DECREE');
    expect(status).toBe(200);
    const today = dayWord(papers.world.dayIn(0));
    const held = [
      'Vu l’avis favorable',
      'né(e) le 2 avril 1998',
      `du ${today} au`,
      'CJA R.421-1',
      'Zqmotifs',
      'Zqsignataire',
    ];
    for (const said of held) expect(text).toContain(said);
    expect(text).not.toMatch(/Zqrecit|Zqactions|0600000000|3899999999/);
    const refused = await papers.paper('prefecture-38', referralId, 'REFUSAL_DECREE');
    expect(refused.status).toBe(403);
    expect(JSON.parse(refused.text).userErrors[0]).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('of refusal has its reasons', async () => {
    const { referralId } = await papers.decided('REFUSED');
    expect(await papers.offered(papers.world.prefecture, referralId)).toEqual(['REFUSAL_DECREE']);
    // The secretariat no longer reads the reasons of a file that has ended.
    expect(await papers.offered(papers.world.coordinator, referralId)).toEqual(['ACKNOWLEDGEMENT']);
    expect((await papers.paper('coordinator-38', referralId, 'REFUSAL_DECREE')).status).toBe(403);
    const { text } = await papers.paper('prefecture-38', referralId, 'REFUSAL_DECREE');
    for (const said of ['est refusée', 'CRPA L.211-5) : Zqmotifs', 'CRPA L.211-5']) expect(text).toContain(said);
  });

  it('of withdrawal, or of abrogation, says which decision and what becomes of it', async () => {
    const { world } = papers;
    const withdrawn = await papers.decided('AUTHORISED');
    const today = world.dayIn(0);
    const by = {
      signatory: 'Zqretireur',
      observationsOn: today,
      ground: 'UNLAWFUL',
      acknowledgedWarnings: ['ADVERSARIAL_STEP'],
    };
    const undone = { decisionId: withdrawn.decisionId, withdrawnOn: today, ...by };
    const { userErrors } = await world.act(world.prefecture, 'withdrawDecision', undone, '');
    expect(userErrors).toEqual([]);
    const withdrawal = await papers.paper('prefecture-38', withdrawn.referralId, 'WITHDRAWAL_DECREE');
    expect(withdrawal.text).toContain(`invitée le ${dayWord(today)} à présenter`);
    for (const said of ['la décision (autorisation)', 'réputée n’avoir jamais été prise', 'Zqretireur', 'CRPA L.121-1'])
      expect(withdrawal.text.toLowerCase()).toContain(said.toLowerCase());
    const abrogated = await papers.decided('AUTHORISED');
    const ended = { decisionId: abrogated.decisionId, abrogatedOn: today, ...by };
    expect((await world.act(world.prefecture, 'abrogateDecision', ended, '')).userErrors).toEqual([]);
    const abrogation = await papers.paper('coordinator-38', abrogated.referralId, 'ABROGATION_DECREE');
    for (const said of ['est abrogée', 'Ses effets passés demeurent', 'Zqretireur'])
      expect(abrogation.text).toContain(said);
  });
});

describe('an association', () => {
  it('fills in annexe 6 from the file, and nothing that has no place in it', async () => {
    const { referralId } = await papers.accepted();
    const offered = ['ENGAGEMENT_FORM', 'PROOF_OF_ENGAGEMENT', 'PROOF_OF_ENGAGEMENT'];
    expect(await papers.offered(papers.world.association, referralId)).toEqual(offered);
    const { text } = await papers.paper('association-38', referralId, 'ENGAGEMENT_FORM');
    const held = [
      'Zqprenom ZQNOMFAMILLE',
      'Zqactions',
      'Zqengagements',
      'Nationalité : Nigeria',
      'attestation sur l’honneur',
      'CE 19/11/2021',
    ];
    for (const said of held) expect(text.toLowerCase()).toContain(said.toLowerCase());
    expect(text).not.toMatch(/Zqrecit|0600000000|3899999999/);
  });

  it('attests for an APS and for an AFIS once the pathway is authorised', async () => {
    const { referralId } = await papers.decided('AUTHORISED');
    const aps = await papers.paper('association-38', referralId, 'APS_ATTESTATION');
    for (const said of ['CESEDA L.425-4', '3899999999', 'Zqprenom']) expect(aps.text).toContain(said);
    const afis = await papers.paper('association-38', referralId, 'AFIS_ATTESTATION');
    for (const said of ['CASF R.121-12-13-1', 'Enfants à charge']) expect(afis.text).toContain(said);
    expect(afis.text).not.toMatch(/3899999999|Zqactions/);
  });

  it('gives a page to be shown when stopped: whom to call, no reference, a name only if she chooses', async () => {
    const { referralId } = await papers.accepted();
    const plain = await papers.paper('association-38', referralId, 'PROOF_OF_ENGAGEMENT');
    for (const said of ['Association, téléphone', 'Avocat, téléphone']) expect(plain.text).toContain(said);
    expect(plain.text).not.toMatch(/zq|prostitution|traite |victime|parcours|séjour|commission/i);
    expect(plain.text).not.toContain(await referenceOf(referralId));
    expect(plain.headers.get('content-disposition')).toBe('attachment; filename="attestation-accompagnement.pdf"');
    const named = await papers.paper('association-38', referralId, 'PROOF_OF_ENGAGEMENT', '?nom=oui');
    expect(named.text).toContain('Zqprenom ZQNOMFAMILLE');
  });

  it('writes on that page the numbers to call that were typed, leaves room for the others, and takes nothing else for a number', async () => {
    const { referralId } = await papers.accepted();
    const paper = (kind: string, query: string) => papers.paper('association-38', referralId, kind, query);
    const called = await paper('PROOF_OF_ENGAGEMENT', '?association=01%2099%2000%2012%2034&avocat=');
    expect(called.text).toMatch(/Association, téléphone : 01 99 00 12 34.*Avocat, téléphone : …/);
    for (const typed of ['Victime', '01 99 00 12 34 et son frère', '1'.repeat(40)]) {
      const refused = await paper('PROOF_OF_ENGAGEMENT', `?avocat=${encodeURIComponent(typed)}`);
      expect([refused.status, refused.text.includes('s’écrit en chiffres')]).toEqual([403, true]);
    }
    const form = await paper('ENGAGEMENT_FORM', '?avocat=01%2099%2000%2056%2078');
    expect([form.status, form.text.includes('01 99 00 56 78')]).toEqual([200, false]);
  });
});

describe('whoever is not its author', () => {
  it('is told of no paper and finds none, whatever they read of the referral', async () => {
    const { referralId } = await papers.decided('AUTHORISED');
    for (const account of ['police-38', 'coordinator-69', 'association-69', 'dpo-38', 'miprof', null]) {
      const { status } = await papers.paper(account, referralId, 'AUTHORISATION_DECREE');
      expect([account, status]).toEqual([account, 404]);
    }
    expect(await papers.offered(papers.world.police, referralId)).toEqual([]);
    const crossed = await papers.paper('coordinator-38', referralId, 'APS_ATTESTATION');
    expect(crossed.status).toBe(403);
    expect(JSON.parse(crossed.text).userErrors[0].message).toContain("l'association");
    expect((await papers.paper('association-38', referralId, 'AUTHORISATION_DECREE')).status).toBe(403);
  });

  it('finds nothing under an address that is none', async () => {
    const { referralId, caseId } = await papers.accepted();
    for (const path of [`/papers/${referralId}/ELSE`, `/papers/${caseId}/ACKNOWLEDGEMENT`, '/papers/x/ACKNOWLEDGEMENT'])
      expect((await papers.get('coordinator-38', path)).status).toBe(404);
    const page = await papers.get('coordinator-38', `/papers/${referralId}/APS_ATTESTATION`, { accept: 'text/html' });
    expect([page.status, page.headers.get('content-type')]).toEqual([403, 'text/plain; charset=utf-8']);
  });
});

describe('each making', () => {
  it('is journaled before the answer: who, which paper, at which referral, and no value', async () => {
    const { referralId } = await papers.accepted();
    const entries = 'select operation, opened from tenant.journal_entry where operation in ($1, $2) order by at';
    const count = async () => (await papers.admin.query(entries, ['makePaper', 'PaperFacts'])).rows;
    const before = (await count()).length;
    await papers.paper('association-38', referralId, 'ENGAGEMENT_FORM');
    const rows = (await count()).slice(before);
    expect(rows.map(({ operation }) => operation).sort()).toEqual(['PaperFacts', 'makePaper']);
    const made = rows.find(({ operation }) => operation === 'makePaper').opened;
    expect(made).toMatchObject([{ group: 'paper ENGAGEMENT_FORM', level: 'FULL' }]);
    expect(JSON.stringify(rows)).not.toContain('Zq');
    await papers.paper('association-38', referralId, 'APS_ATTESTATION');
    expect((await count()).length).toBe(before + 2);
  });
});
