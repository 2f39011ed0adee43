import { Client } from 'pg';
import { decodeId } from '../../server/kernel/id';
import { DESTINATIONS, everyDestination, hearingFormations, purposesOf, seizureOf } from '../../server/kernel/purposes';
import { BODY_KINDS, PURPOSES } from '../../server/kernel/words';
import { bodyKindReference } from '../../server/reference/reference-data';
import type { Ask } from '../support/api';
import { openDraft, recordAccord, SHEET, submitDraft } from '../support/stories';
import { SittingWorld } from './sitting-world';

let world: SittingWorld;
let admin: Client;
let administrator: Ask;
beforeAll(async () => {
  world = await SittingWorld.open();
  admin = new Client({ connectionString: world.api.database.adminUrl });
  await admin.connect();
  administrator = await world.api.as('admin');
}, 120_000);
afterAll(async () => {
  await admin.end();
  await world.api.close();
});

const COMMISSION = 'PROSTITUTION_EXIT_COMMISSION';
const CHILD = {
  ...SHEET,
  identity: { ...SHEET.identity, birthYear: '2011', birthDate: '2011-04-02' },
  exploitation: { ...SHEET.exploitation, adultOrMinor: 'MINOR' },
};
const LABOUR = { ...SHEET, exploitation: { principalForm: 'LABOUR', adultOrMinor: 'ADULT' } };
const ALERT = { sector: 'AGRICULTURE', place: 'Voiron', facts: 'quinze personnes logées sur place, sans salaire' };

const referralsOf = async (caseId: string) =>
  (
    await admin.query<{ id: string; purpose: string; formation: string; accord: string }>(
      `select r.id, r.purpose, r.formation, a.purpose as accord from tenant.referral r
        left join tenant.accord a on a.departement_code = r.departement_code and a.id = r.accord_id where r.case_id = $1`,
      [decodeId(caseId)!.uuid],
    )
  ).rows;

/** Nobody holds this seat while it lasts: the mandates of that role in the département are put out of force. */
async function without<Result>(role: string, work: () => Promise<Result>): Promise<Result> {
  const ids = (
    await admin.query<{ id: string }>(
      `update directory.mandate set revoked_at = now() where departement_code = '38' and role = $1 and revoked_at is null returning id`,
      [role],
    )
  ).rows.map(({ id }) => id);
  try {
    return await work();
  } finally {
    await admin.query('update directory.mandate set revoked_at = null where id = any($1)', [ids]);
  }
}

describe('one accord, one body, one purpose', () => {
  it('gives each purpose one body and one formation of it, and each body a purpose for an adult and for a child', () => {
    const agreedTo = PURPOSES.filter((purpose) => purpose !== 'PROTECTION');
    expect(new Set(everyDestination.map(({ purpose }) => purpose))).toEqual(new Set(agreedTo));
    for (const kind of BODY_KINDS) {
      const formations = bodyKindReference(kind).formations.map(({ code }) => code);
      expect(formations).toEqual(expect.arrayContaining(hearingFormations(kind)));
      for (const minor of [true, false]) expect(purposesOf(kind)).toContain(seizureOf(kind, minor).purpose);
    }
    expect(DESTINATIONS.MINOR_PATHWAY.formation).not.toBe(DESTINATIONS.PSP.formation);
  });

  it.each([
    [COMMISSION, 'VICTIM_SUPPORT'],
    ['VICTIM_SUPPORT_COMMITTEE', 'PSP'],
    ['CODAF', 'PSP'],
    [COMMISSION, 'PROTECTION'],
  ])('is not recorded for %s with another body’s purpose, %s', async (body, purpose) => {
    const { id } = await openDraft(world.association);
    const input = { caseId: id, body, purpose, groups: ['IDENTITY'], givenOn: '2026-01-06', manner: 'ORAL' };
    const { userErrors } = await world.act(world.association, 'recordAccord', input);
    expect(userErrors).toMatchObject([{ code: 'INVALID_VALUE', path: ['purpose'] }]);
  });

  it.each([
    ['an adult’s pathway on an accord for minors', SHEET, 'MINOR_PATHWAY', 'PSP', 'INDIVIDUAL_CASES'],
    ['a minor’s coordination on an accord for a pathway', CHILD, 'PSP', 'MINOR_PATHWAY', 'MINORS_PATHWAYS'],
  ])('does not submit %s; with both, the right one bears it', async (_what, sheet, wrong, right, formation) => {
    const { id } = await openDraft(world.association, sheet);
    await recordAccord(world.association, id, COMMISSION, wrong);
    const refused = (await submitDraft(world.association, id)).data!.submitCase;
    expect(refused.userErrors.map(({ code }: { code: string }) => code)).toEqual(['ACCORD_REQUIRED']);
    expect(await referralsOf(id)).toEqual([]);
    await recordAccord(world.association, id, COMMISSION, right);
    expect((await submitDraft(world.association, id)).data!.submitCase.userErrors).toEqual([]);
    expect(await referralsOf(id)).toMatchObject([{ purpose: right, formation, accord: right }]);
  });

  it('submits a minor to nobody while no coordination is asked, and to the commission once there is an accord for it', async () => {
    const { id } = await openDraft(world.association, CHILD);
    const { userErrors, warnings } = (await submitDraft(world.association, id)).data!.submitCase;
    expect(userErrors).toEqual([]);
    expect(warnings).toContainEqual({ rule: 'MINORS_COORDINATION', verdict: 'OK' });
    expect(await referralsOf(id)).toEqual([]);
    const refer = () => world.act(world.association, 'referCase', { caseId: id, body: COMMISSION }, 'referral { id }');
    expect((await refer()).userErrors[0]!.code).toBe('ACCORD_REQUIRED');
    await recordAccord(world.association, id, COMMISSION, 'MINOR_PATHWAY');
    expect((await refer()).userErrors).toEqual([]);
    expect(await referralsOf(id)).toMatchObject([{ purpose: 'MINOR_PATHWAY', formation: 'MINORS_PATHWAYS' }]);
  });

  it('shows who will read within the accord of that purpose, and says that there is none of it', async () => {
    const { id } = await openDraft(world.association, CHILD);
    await recordAccord(world.association, id, COMMISSION, 'PSP');
    const { data } = await world.association(
      `query ($id: ID!) { departement(code: "38") { case(id: $id) { proposeReferrals { proposals { purpose accordRecorded } } } } }`,
      { id },
    );
    expect(data!.departement.case.proposeReferrals.proposals).toContainEqual({
      purpose: 'MINOR_PATHWAY',
      accordRecorded: false,
    });
  });

  it('is what the database too refuses to let a referral of another purpose rest on', async () => {
    const { caseId, accordId } = await world.acceptedCase();
    const values = [decodeId(caseId)!.uuid, decodeId(accordId)!.uuid];
    const moved = admin.query(
      `update tenant.referral set purpose = 'MINOR_PATHWAY', formation = 'MINORS_PATHWAYS' where case_id = $1 and accord_id = $2`,
      values,
    );
    await expect(moved).rejects.toMatchObject({ constraint: 'referral_rests_on_its_accord' });
    const heard = admin.query(
      `update tenant.referral set formation = 'MINORS_PATHWAYS' where case_id = $1 and accord_id = $2`,
      values,
    );
    await expect(heard).rejects.toMatchObject({ constraint: 'referral_heard_for_its_purpose' });
  });
});

describe('the law of the right person', () => {
  const warningsOf = async (sheet: object) => {
    const { id } = await openDraft(world.association, sheet);
    const { warnings } = await world.act(world.association, 'submitCase', { caseId: id });
    return warnings;
  };
  const rulesOf = async (sheet: object) => (await warningsOf(sheet)).map(({ rule }) => rule);
  const OF_A_PATHWAY = [
    'DOCUMENT_SWORN_STATEMENT',
    'DOCUMENT_ENGAGEMENT_FORM',
    'FIELD_EXPLOITATION_STOPPED_PROSTITUTION',
  ];

  it('asks an adult before the commission for the sworn statement, as a warning of the circulaire', async () => {
    const { stoppedProstitution: _said, ...exploitation } = SHEET.exploitation;
    const { id } = await openDraft(world.association, { ...SHEET, exploitation });
    const { data } = await world.association(
      `query ($id: ID!) { departement(code: "38") { case(id: $id) { completeness { missing { code } warnings { rule article } } } } }`,
      { id },
    );
    const { missing, warnings } = data!.departement.case.completeness;
    expect(missing).toEqual([]);
    for (const rule of ['DOCUMENT_SWORN_STATEMENT', 'FIELD_EXPLOITATION_STOPPED_PROSTITUTION'])
      expect(warnings).toContainEqual({ rule, article: 'Circulaire DGCS/B2/2017/18 du 31/01/2017' });
    expect(warnings).toContainEqual({ rule: 'DOCUMENT_ENGAGEMENT_FORM', article: 'CASF R.121-12-12' });
  });

  it.each([
    ['a child', CHILD],
    ['a man from a building site', { ...LABOUR, identity: { ...SHEET.identity, sex: 'MALE' } }],
  ])('asks nothing of the kind of %s', async (_who, { exploitation, ...sheet }) => {
    const { stoppedProstitution: _said, ...rest } = exploitation as typeof SHEET.exploitation;
    const rules = await rulesOf({ ...sheet, exploitation: rest });
    expect(rules.filter((rule) => OF_A_PATHWAY.includes(rule))).toEqual([]);
  });

  it('tells where a labour file may go, since its submission seizes nobody', async () => {
    const [told] = await warningsOf(LABOUR);
    expect(told).toMatchObject({ rule: 'SUBMITTED_TO_NOBODY', verdict: 'OK' });
    expect(told!.cure).toMatch(/alertez le CODAF.*comité local d'aide aux victimes/);
  });

  it('warns that the accord for the commission opens nothing there', async () => {
    const { id } = await openDraft(world.association, LABOUR);
    await recordAccord(world.association, id);
    const first = await world.act(world.association, 'submitCase', { caseId: id }, 'case { id }');
    expect(first.case).toBeNull();
    expect(first.warnings).toContainEqual(expect.objectContaining({ rule: 'SUBMITTED_TO_NOBODY', verdict: 'WARNING' }));
    expect((await submitDraft(world.association, id)).data!.submitCase.userErrors).toEqual([]);
    expect(await referralsOf(id)).toEqual([]);
  });

  it('starts no pathway of a child, whatever opinion was given on its coordination', async () => {
    const { id } = await openDraft(world.association, CHILD);
    await recordAccord(world.association, id, COMMISSION, 'MINOR_PATHWAY');
    const submitted = (await submitDraft(world.association, id)).data!.submitCase;
    const referralId = submitted.case.referrals[0].id as string;
    await world.act(world.coordinator, 'acceptReferral', { referralId }, '', 'ReferralActInput');
    const input = { referralId, sense: 'AUTHORISED', signatory: 'Le préfet', signedOn: world.dayIn(0) };
    const { userErrors } = await world.act(world.prefecture, 'recordDecision', { ...input, startsOn: world.dayIn(0) });
    expect(userErrors).toMatchObject([{ code: 'WRONG_STATE', path: ['referralId'], rule: 'CASF L.121-9' }]);
    expect(userErrors[0]!.message).toMatch(/mineur/);
    expect(await world.stageOf(id)).not.toBe('RUNNING');
  });
});

describe('an authorisation', () => {
  it.each([
    ['a child', 1, 'NOT_COMPETENT'],
    ['somebody whose age is in doubt', 32, 'AGE_UNDETERMINED'],
  ])('is not recorded of %s, whatever the commission had before it', async (_who, facts, code) => {
    const { caseId, referralId } = await world.acceptedCase();
    await admin.query('update tenant.case_file set facts = facts | $2::smallint where id = $1', [
      decodeId(caseId)!.uuid,
      facts,
    ]);
    const input = { referralId, sense: 'AUTHORISED', signatory: 'Le préfet', signedOn: world.dayIn(0) };
    const { userErrors } = await world.act(world.prefecture, 'recordDecision', { ...input, startsOn: world.dayIn(0) });
    expect(userErrors).toMatchObject([{ code, path: ['referralId'] }]);
  });
});

describe('an addressee whom nobody reads for', () => {
  async function labourCase(): Promise<string> {
    const { id } = await openDraft(world.association, LABOUR);
    await submitDraft(world.association, id);
    return id;
  }

  it('gets no alert: it stays with its author, who alone chooses another parquet', async () => {
    const caseId = await labourCase();
    const refer = (alert: object) => world.act(world.association, 'referCase', { caseId, body: 'CODAF', alert });
    const { userErrors } = await without('PARQUET', () => refer(ALERT));
    expect(userErrors).toMatchObject([{ code: 'ADDRESSEE_UNATTENDED', path: ['alert', 'parquetId'] }]);
    expect(userErrors[0]!.message).toMatch(/parquet|Tribunal|judiciaire/i);
    const { rows } = await admin.query('select from tenant.alert_origin where case_id = $1', [decodeId(caseId)!.uuid]);
    expect(rows).toEqual([]);
    expect((await refer(ALERT)).userErrors).toEqual([]);
  });

  it('is not seized of a situation', async () => {
    const caseId = await labourCase();
    await recordAccord(world.association, caseId, 'VICTIM_SUPPORT_COMMITTEE', 'VICTIM_SUPPORT');
    const input = {
      caseId,
      body: 'VICTIM_SUPPORT_COMMITTEE',
      situation: 'Besoin d’un logement.',
      supportAsked: 'HOUSING',
    };
    const { userErrors } = await without('COMMITTEE_SECRETARIAT', () =>
      world.act(world.association, 'referCase', input),
    );
    expect(userErrors).toMatchObject([{ code: 'ADDRESSEE_UNATTENDED' }]);
    expect(await referralsOf(caseId)).toEqual([]);
  });

  it('is not seized by a submission: the file stays in its association, which is warned', async () => {
    const { id } = await openDraft(world.association);
    await recordAccord(world.association, id);
    await without('COORDINATOR', async () => {
      const { warnings } = await world.act(world.association, 'submitCase', { caseId: id });
      expect(warnings.map(({ rule }) => rule)).toContain('COMMISSION_UNATTENDED');
      expect((await submitDraft(world.association, id)).data!.submitCase.userErrors).toEqual([]);
    });
    expect(await referralsOf(id)).toEqual([]);
    const refer = { caseId: id, body: COMMISSION };
    expect((await world.act(world.association, 'referCase', refer)).userErrors).toEqual([]);
    expect(await referralsOf(id)).toMatchObject([{ purpose: 'PSP' }]);
  });

  it('is not recommended, and the reason is said', async () => {
    const { id } = await openDraft(world.association);
    const proposals = async () =>
      (
        await world.association(
          `query ($id: ID!) { departement(code: "38") { case(id: $id) {
            proposeReferrals { proposals { body { kind } } leftOut { kind reason } } } } }`,
          { id },
        )
      ).data!.departement.case.proposeReferrals;
    const found = await without('COORDINATOR', proposals);
    expect(found.leftOut).toContainEqual({ kind: COMMISSION, reason: expect.stringMatching(/Personne n'y lirait/) });
    expect((await proposals()).proposals.map(({ body }: any) => body.kind)).toContain(COMMISSION);
  });

  it('is not asked for its view', async () => {
    const { referralId } = await world.acceptedCase();
    const input = {
      referralId,
      role: 'DDETS',
      groups: ['SOCIAL_SITUATION'],
      question: 'Un emploi ?',
      dueOn: world.dayIn(9),
    };
    const consult = () => world.act(world.coordinator, 'consultService', input);
    expect((await without('DDETS', consult)).userErrors).toMatchObject([{ code: 'ADDRESSEE_UNATTENDED' }]);
    expect((await consult()).userErrors).toEqual([]);
  });

  it('is one who is kept from that file, too', async () => {
    const { id } = await openDraft(world.association);
    await recordAccord(world.association, id);
    const coordinators = await admin.query<{ email: string }>(
      `select distinct lower(a.email) as email from directory.mandate m join directory.account a on a.id = m.account_id
        where m.departement_code = '38' and m.role = 'COORDINATOR' and m.revoked_at is null`,
    );
    for (const { email } of coordinators.rows)
      expect((await world.act(world.association, 'keepReaderAway', { caseId: id, email })).userErrors).toEqual([]);
    const { warnings } = await world.act(world.association, 'submitCase', { caseId: id });
    expect(warnings.map(({ rule }) => rule)).toContain('COMMISSION_UNATTENDED');
  });

  it('is shown as a vacant seat to the coordinator and the administrator, and nothing of any file', async () => {
    const QUERY = `{ departement(code: "38") { bodies { kind unattendedSeats { formation role says } } } }`;
    const codafOf = async (who: Ask) =>
      (await who(QUERY)).data!.departement.bodies.find(({ kind }: any) => kind === 'CODAF').unattendedSeats;
    const vacant = { formation: 'RESTRICTED', role: 'PARQUET' };
    expect((await codafOf(world.coordinator)).filter(({ role }: any) => role === 'CODAF_SECRETARIAT')).toEqual([]);
    for (const who of [world.coordinator, administrator]) {
      const seen = await without('PARQUET', () => codafOf(who));
      expect(seen).toContainEqual(expect.objectContaining(vacant));
    }
  });
});
