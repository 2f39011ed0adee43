import { groups } from '../../server/kernel/groups';
import { ACCOUNTS, PrivacyWorld } from './privacy-world';

let world: PrivacyWorld;
const as = (name: string) => world.as(name);
beforeAll(async () => {
  world = await PrivacyWorld.open();
});
afterAll(() => world.close());

describe('the notice and the record', () => {
  const NOTICE = `query Notice($bodies: [BodyKind!]!, $minor: Boolean, $contact: String) { departement(code: "38") { informationNotice(bodies: $bodies, minor: $minor, contact: $contact) { html json } } }`;

  it('the notice says for these bodies who reads what, how long, and the rights, in plain French', async () => {
    const { data, errors } = await (
      await as('association-38')
    )(NOTICE, { bodies: ['PROSTITUTION_EXIT_COMMISSION', 'CODAF'], contact: '<i>dpo@isere</i>' });
    expect(errors).toBeUndefined();
    const { html, json } = data!.departement.informationNotice;
    const content = JSON.parse(json);
    expect(content.recipients.map(({ body, formation }: any) => [body, formation])).toEqual([
      ['PROSTITUTION_EXIT_COMMISSION', 'INDIVIDUAL_CASES'],
    ]);
    const categories = content.recipients[0].categories.map(({ capacity, when }: any) => [capacity, when]);
    expect(categories.map(([capacity]: any) => capacity)).toEqual([
      'SECRETARIAT',
      'DECIDING',
      'MEMBERS',
      'ADDRESSEE',
      'ADDRESSEE',
    ]);
    expect(categories.slice(3)).toEqual([
      ['ADDRESSEE', expect.stringContaining('AFIS')],
      ['ADDRESSEE', expect.stringContaining('autorisation provisoire')],
    ]);
    expect(content.recipients[0].members).toEqual(expect.arrayContaining(['le parquet', 'la police', 'la DDETS']));
    expect(html).toContain('&lt;i>dpo@isere&lt;/i>');
    for (const word of [
      'RGPD art. 15',
      'CNIL',
      'deux ans après la fin du parcours',
      '12 mois',
      'Un signalement porte sur un lieu',
      'votre accord',
    ])
      expect(html).toContain(word);
    const minor = await (await as('association-38'))(NOTICE, { bodies: ['PROSTITUTION_EXIT_COMMISSION'], minor: true });
    expect(JSON.parse(minor.data!.departement.informationNotice.json).recipients[0].formation).toBe('MINORS_PATHWAYS');
  });

  it('the record lists purposes, data, recipients, durations and measures, as the levels table has them', async () => {
    const { data } = await (await as('dpo-38'))('{ departement(code: "38") { processingRecord { html json } } }');
    const { html, json } = data!.departement.processingRecord;
    const content = JSON.parse(json);
    expect(content.data.map(({ group }: any) => group)).toEqual(groups);
    expect(content.recipients).toHaveLength(3);
    expect(content.retention.find(({ what }: any) => what === 'journal des accès').duration).toMatch(/^12 mois/);
    expect(html).toContain('Registre des traitements, département 38');
  });

  it('each answers those whom it is for, and null to every other account', async () => {
    const EXPORTS = `{ departement(code: "38") { processingRecord { json } breachRegister { json } breaches { id } producedExports(first: 1) { nodes { thing } }
      informationNotice(bodies: [PROSTITUTION_EXIT_COMMISSION]) { json } } }`;
    for (const name of [...ACCOUNTS, 'dpo-69', 'association-69']) {
      const { data } = await (await as(name))(EXPORTS);
      const { informationNotice = null, ...officers } = data!.departement ?? {};
      const given = Object.entries(officers)
        .filter(([, value]) => value !== null)
        .map(([field]) => field);
      expect([name, given.length]).toEqual([name, name === 'dpo-38' ? 4 : 0]);
      expect([name, informationNotice !== null]).toEqual([
        name,
        ['dpo-38', 'association-38', 'association2-38', 'manager-38'].includes(name),
      ]);
    }
  });
});

describe('the register of breaches', () => {
  const RECORD = `mutation ($input: RecordBreachInput!) { recordBreach(input: $input) { breach { id state deadline version facts groups } userErrors { code path message rule } warnings { rule article message } } }`;
  const UPDATE = `mutation ($input: UpdateBreachInput!) { updateBreach(input: $input) { breach { state version facts measures delayReason personsMin personsMax } userErrors { code path } warnings { rule } } }`;
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  const breach = (more: object = {}) => ({
    departement: '38',
    nature: ['CONFIDENTIALITY'],
    risk: 'RISK',
    knownAt: ago(1),
    personsMin: 1,
    personsMax: 3,
    groups: ['CONTACT'],
    facts: 'Un téléphone perdu.',
    ...more,
  });
  const record = async (input: object, name = 'dpo-38') =>
    (await (await as(name))(RECORD, { input })).data!.recordBreach;
  const update = async (input: object, name = 'dpo-38') =>
    (await (await as(name))(UPDATE, { input })).data!.updateBreach;

  it('computes the 72 hours, says what is due, and follows the notification', async () => {
    const { breach: made, warnings, userErrors } = await record(breach({ risk: 'HIGH' }));
    expect(userErrors).toEqual([]);
    expect(made).toMatchObject({ state: 'TO_NOTIFY', version: 1, facts: 'Un téléphone perdu.', groups: ['CONTACT'] });
    expect(Date.parse(made.deadline) - Date.now()).toBeCloseTo(71 * 3_600_000, -5);
    expect(warnings.map(({ article }: any) => article)).toEqual(['RGPD art. 33 §1', 'RGPD art. 34']);
    const updated = await update({
      breachId: made.id,
      expectedVersion: 1,
      notifiedAt: ago(0),
      personsInformedAt: ago(0),
      measures: 'Compte fermé.',
      personsMin: 2,
    });
    expect(updated).toMatchObject({
      breach: {
        state: 'NOTIFIED',
        version: 2,
        facts: 'Un téléphone perdu.',
        measures: 'Compte fermé.',
        personsMin: 2,
        personsMax: 3,
      },
      warnings: [],
      userErrors: [],
    });
    expect((await update({ breachId: made.id, expectedVersion: 1, measures: 'x' })).userErrors[0].code).toBe(
      'VERSION_CONFLICT',
    );
  });

  it('says when the 72 hours are over, and takes a late notification only with its reasons', async () => {
    const late = await record(breach({ knownAt: ago(100) }));
    expect(late.breach.state).toBe('OVERDUE');
    expect(late.warnings[0].message).toContain('Le délai de 72 heures est passé');
    expect((await update({ breachId: late.breach.id, notifiedAt: ago(1) })).userErrors).toEqual([
      { code: 'MISSING_VALUE', path: ['delayReason'] },
    ]);
    expect(
      (await update({ breachId: late.breach.id, notifiedAt: ago(1), delayReason: 'Ampleur inconnue.' })).breach,
    ).toMatchObject({ state: 'NOTIFIED_LATE', delayReason: 'Ampleur inconnue.' });
    expect((await update({ breachId: late.breach.id, measures: 'Suite.' })).userErrors).toEqual([]);
    expect((await record(breach({ risk: 'UNLIKELY', knownAt: ago(100) }))).breach.state).toBe('NOT_DUE');
  });

  it.each([
    ['nature', { nature: [] }],
    ['personsMax', { personsMin: 5, personsMax: 2 }],
    ['personsMax', { personsMin: -1 }],
    ['knownAt', { knownAt: ago(-2) }],
    ['notifiedAt', { notifiedAt: ago(-2) }],
    ['personsInformedAt', { personsInformedAt: ago(5) }],
    ['facts', { facts: '  ' }],
    ['measures', { measures: 'x'.repeat(4_001) }],
  ])('refuses in words what cannot be: %s', async (path, more) => {
    const { breach: made, userErrors } = await record(breach(more));
    expect(made).toBeNull();
    expect(userErrors[0]).toMatchObject({ path: [path], code: expect.stringMatching(/INVALID_VALUE|MISSING_VALUE/) });
  });

  it('is handed over as one page and as JSON, its texts encrypted in the database and its reading journaled', async () => {
    await record(breach({ facts: 'Un courriel <parti> ailleurs.' }));
    const { data } = await (await as('dpo-38'))('{ departement(code: "38") { breachRegister { html json } } }');
    const { html, json } = data!.departement.breachRegister;
    expect(html).toContain('Un courriel &lt;parti> ailleurs.');
    expect(JSON.parse(json).breaches[0]).toMatchObject({
      facts: 'Un courriel <parti> ailleurs.',
      state: 'TO_NOTIFY',
      nature: ['CONFIDENTIALITY'],
    });
    const { rows } = await world.admin.query(
      "select encode(body, 'escape') as body from tenant.case_note where kind like 'BREACH%'",
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(rows)).not.toMatch(/courriel|perdu/);
    const {
      rows: [entry],
    } = await world.admin.query("select opened from tenant.journal_entry where kind = 'READ' order by at desc limit 1");
    expect(entry.opened.map(({ group }: any) => group)).toContain('BREACH_FACTS');
  });

  it('is written by the officer of that département alone', async () => {
    const { breach: made } = await record(breach());
    for (const name of [...ACCOUNTS.filter((account) => account !== 'dpo-38'), 'dpo-69']) {
      const [refused, changed] = [
        await record(breach(), name),
        await update({ breachId: made.id, measures: 'x' }, name),
      ];
      expect([name, refused.breach, changed.breach]).toEqual([name, null, null]);
      expect([name, changed.userErrors[0].code]).toEqual([name, expect.stringMatching(/FORBIDDEN|NOT_FOUND/)]);
    }
    expect((await update({ breachId: 'x', measures: 'x' })).userErrors[0].code).toBe('NOT_FOUND');
  });

  it('is told to the same act once, when it is sent twice', async () => {
    const input = breach({ idempotencyKey: 'once' });
    const [first, second] = [await record(input), await record(input)];
    expect(second.breach.id).toBe(first.breach.id);
  });
});
