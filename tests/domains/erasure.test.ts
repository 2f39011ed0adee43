import { Client } from 'pg';
import { decodeId } from '../../server/kernel/id';
import type { Ask } from '../support/api';
import { carryOutErasure } from '../support/erasures';
import { SittingWorld } from './sitting-world';
import { farDay } from '../support/far-days';

let world: SittingWorld;
let admin: Client;
let manager: Ask;
let dpo: Ask;
beforeAll(async () => {
  world = await SittingWorld.open();
  admin = new Client({ connectionString: world.api.database.adminUrl });
  await admin.connect();
  [manager, dpo] = [await world.api.as('manager-38'), await world.api.as('dpo-38')];
}, 120_000);
afterAll(async () => {
  await admin.end();
  await world.api.close();
});

const FINAL = { acknowledgedWarnings: ['ERASURE_IS_FINAL'] };
const CERTIFICATE = 'certificate { case subject reason rule erasedAt completeInBackupsOn destroyed { kind count } }';
const ERASURE = 'erasure { case subject reason askedAt destroysOn }';
const askErasure = (caseId: string, more: object = FINAL, who = manager) =>
  world.act(who, 'eraseCase', { caseId, reason: 'PERSON_REQUEST', ...more }, `${ERASURE} ${CERTIFICATE}`);
/** Asked, its days over, destroyed: the certificate. */
async function erase(caseId: string, more: object = FINAL, who = manager) {
  const asked = await askErasure(caseId, more, who);
  if (asked.userErrors.length > 0) return asked;
  await carryOutErasure(world.api.database.adminUrl, caseId);
  return askErasure(caseId, {}, who);
}
const uuid = (id: string) => decodeId(id)!.uuid;
const one = async (sql: string, ...values: unknown[]) => (await admin.query(sql, values)).rows[0];

async function certificates(who: Ask): Promise<{ case: string | null; subject: string }[] | null> {
  const { data, errors } = await who(
    '{ departement(code: "38") { erasureCertificates(first: 100) { nodes { case subject } } } }',
  );
  expect(errors).toBeUndefined();
  return data!.departement?.erasureCertificates?.nodes ?? null;
}

/** Where a uuid still stands, table by table, whatever the column: what the eye of an intruder would look for. */
async function placesOf(id: string): Promise<string[]> {
  const { rows: tables } = await admin.query<{ name: string }>(`select c.oid::regclass::text as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname in ('tenant', 'vault')`);
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await admin.query(`select from ${name} t where position($1 in t::text) > 0 limit 1`, [id]);
    if (rows.length > 0) found.push(name);
  }
  return found.sort();
}

describe('an erasure that is asked', () => {
  const CANCEL = (who: Ask, caseId: string) => world.act(who, 'cancelErasure', { caseId }, 'case');
  const seen = async (who: Ask, caseId: string, referralId: string) =>
    (
      await who('query ($case: ID!, $referral: ID!) { a: node(id: $case) { id } b: node(id: $referral) { id } }', {
        case: caseId,
        referral: referralId,
      })
    ).data;
  const waiting = async (who: Ask) =>
    (
      await who(
        '{ viewer { toDo(departement: "38") { kind due subject } } departement(code: "38") { askedErasures { case subject destroysOn } } }',
      )
    ).data!;

  it('closes every door at once, and destroys nothing before its day', async () => {
    const { caseId, referralId } = await world.acceptedCase();
    const { erasure, certificate, userErrors } = await askErasure(caseId);
    expect([userErrors, certificate, erasure.case]).toEqual([[], null, caseId]);
    expect(Date.parse(erasure.destroysOn) - Date.parse(erasure.askedAt.slice(0, 10))).toBeGreaterThanOrEqual(
      15 * 86_400_000,
    );
    for (const who of [world.association, manager, world.coordinator, world.prefecture, dpo])
      expect(await seen(who, caseId, referralId)).toEqual({ a: null, b: null });
    expect(await carryOutErasure(world.api.database.adminUrl, caseId, true)).toBe(false);
    expect(
      await one('select octet_length(wrapped) > 0 as kept from vault.data_key where holder_id = $1', uuid(caseId)),
    ).toEqual({ kept: true });
  });

  it('is told to the team, to the secretariats that had it and to the officer, without a name or a reference', async () => {
    const { caseId, referralId } = await world.acceptedCase();
    const { erasure } = await askErasure(caseId);
    const { rows } = await admin.query('select event from tenant.outbox where subject_id = $1 and event = $2', [
      uuid(caseId),
      'ERASURE_ASKED',
    ]);
    expect(rows).toHaveLength(1);
    for (const who of [world.association, manager])
      expect((await waiting(who)).viewer.toDo).toContainEqual({
        kind: 'ERASURE_WAITING',
        due: erasure.destroysOn,
        subject: caseId,
      });
    const secretariat = await waiting(world.coordinator);
    expect(secretariat.viewer.toDo).toContainEqual(
      expect.objectContaining({ kind: 'ERASURE_TOLD', subject: referralId }),
    );
    expect(secretariat.departement.askedErasures).toEqual([]);
    expect((await waiting(dpo)).departement.askedErasures).toContainEqual({
      case: null,
      subject: erasure.subject,
      destroysOn: erasure.destroysOn,
    });
  });

  it('is taken back by its team: the file is read again, whole, and shared with nobody', async () => {
    const { caseId, referralId } = await world.acceptedCase();
    const familyName = async () =>
      (
        await world.association(
          'query ($id: ID!) { departement(code: "38") { case(id: $id) { sheet { identity { ... on IdentityGroup { familyName } } } } } }',
          { id: caseId },
        )
      ).data!.departement.case?.sheet.identity.familyName;
    const before = await familyName();
    expect(before).toEqual(expect.any(String));
    await askErasure(caseId);
    for (const other of [
      world.coordinator,
      dpo,
      await world.api.as('manager-69'),
      await world.api.as('association-69'),
    ])
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain((await CANCEL(other, caseId)).userErrors[0]!.code);
    expect(await CANCEL(world.association, caseId)).toMatchObject({ case: caseId, userErrors: [] });
    expect(await familyName()).toBe(before);
    expect((await seen(world.coordinator, caseId, referralId))!.a).toBeNull();
    expect((await CANCEL(world.association, caseId)).userErrors[0]!.code).toBe('NOT_FOUND');
    await carryOutErasure(world.api.database.adminUrl, caseId);
    expect(await familyName()).toBe(before);
  });
});

describe('the erasure of a file', () => {
  it('asks that its being final be acknowledged, and does nothing before', async () => {
    const { caseId } = await world.acceptedCase();
    const { certificate, userErrors } = await erase(caseId, {});
    expect([certificate, userErrors[0]!.code, userErrors[0]!.rule]).toEqual([
      null,
      'WARNING_NOT_ACKNOWLEDGED',
      'RGPD art. 17',
    ]);
    expect(await world.stageOf(caseId)).toBe('SUBMITTED');
  });

  it('destroys the key and everything about the person, and certifies it', async () => {
    const [{ caseId, referralId }, sessionId] = [await world.acceptedCase(), await world.session(farDay(30))];
    await world.place(sessionId, referralId);
    // What a parquet stated goes too, and its manager, who reads the certificate, cannot tell.
    await admin.query(
      `insert into tenant.case_part (departement_code, holder_id, "group", bit, version, minimised, rest)
       values ('38', $1, 'proceedings', 128, 1, '', '')`,
      [uuid(caseId)],
    );
    const before = await one(
      'select reference, pseudonym from tenant.case_file f join tenant.referral r on r.case_id = f.id where f.id = $1',
      uuid(caseId),
    );
    const { certificate, userErrors } = await erase(caseId);
    expect(userErrors).toEqual([]);
    expect(certificate).toMatchObject({ case: caseId, reason: 'PERSON_REQUEST', rule: null });
    expect(certificate.destroyed).toEqual(
      expect.arrayContaining([
        { kind: 'KEY', count: 1 },
        { kind: 'SHEET_PART', count: 7 },
        { kind: 'ACCORD', count: 1 },
      ]),
    );
    const days =
      (Date.parse(certificate.completeInBackupsOn) - Date.parse(certificate.erasedAt.slice(0, 10))) / 86_400_000;
    expect([30, 31]).toContain(days);
    expect(
      await one('select octet_length(wrapped) as left from vault.data_key where holder_id = $1', uuid(caseId)),
    ).toEqual({ left: 0 });
    expect(
      (await placesOf(uuid(caseId))).filter((table) => table !== 'tenant.journal_entry' && table !== 'tenant.outbox'),
    ).toEqual(['tenant.case_file', 'tenant.erasure_certificate', 'tenant.referral', 'vault.data_key']);
    for (const name of [before.reference, before.pseudonym]) expect(await placesOf(name)).toEqual([]);
  });

  it('leaves a tombstone with nothing of the person, and closes the referrals as erased', async () => {
    const [{ caseId, referralId }, sessionId] = [await world.acceptedCase(), await world.session(farDay(31))];
    const itemId = await world.place(sessionId, referralId);
    await erase(caseId);
    expect(
      await one(
        `select stage, outcome, sex, age_class, facts, principal_form, external_reference, submitted_at, pathway_started_on,
      opened_at = ended_at as same from tenant.case_file where id = $1`,
        uuid(caseId),
      ),
    ).toEqual({
      stage: 'ARCHIVED',
      outcome: 'ERASED',
      sex: 'UNKNOWN',
      age_class: 'UNKNOWN',
      facts: 0,
      principal_form: null,
      external_reference: null,
      submitted_at: null,
      pathway_started_on: null,
      same: true,
    });
    expect(
      await one(
        'select status, closed_reason, stage, lens_seen, accord_mask from tenant.referral where id = $1',
        uuid(referralId),
      ),
    ).toEqual({ status: 'CLOSED', closed_reason: 'ERASED', stage: 'ARCHIVED', lens_seen: 0, accord_mask: 0 });
    expect(await one('select status from tenant.agenda_item where id = $1', uuid(itemId))).toEqual({
      status: 'WITHDRAWN',
    });
    expect(
      await one('select count(*)::int as doors from tenant.access_grant where holder_id = $1', uuid(caseId)),
    ).toEqual({ doors: 0 });
  });

  it('keeps one coded figure, without fingerprint, month or link', async () => {
    const { caseId } = await world.acceptedCase();
    const { record_key: key } = await one(
      `update tenant.case_fact set fingerprint = '\\x01' where case_id = $1 returning record_key`,
      uuid(caseId),
    );
    await erase(caseId);
    expect(
      await one(
        `select fingerprint, extract(month from submitted_month)::int as month, case_id = $2 as linked, principal_form
      from tenant.case_fact where record_key = $1`,
        key,
        uuid(caseId),
      ),
    ).toEqual({ fingerprint: null, month: 1, linked: false, principal_form: 'SEXUAL' });
  });

  it('keeps none of a person whom another file of the year counts', async () => {
    const [{ caseId }, other] = [await world.acceptedCase(), await world.acceptedCase()];
    const facts = async () =>
      (
        await one(
          'select count(*)::int as n from tenant.case_fact where fingerprint = (select fingerprint from tenant.case_fact where case_id = $1)',
          uuid(other.caseId),
        )
      ).n;
    const before = await facts();
    await erase(caseId);
    expect(await facts()).toBe(before - 1);
  });

  it('is then nothing to anybody, by its id or its referral, as what never was', async () => {
    const { caseId, referralId } = await world.acceptedCase();
    await erase(caseId);
    for (const who of [world.association, manager, world.coordinator, world.prefecture, dpo]) {
      const { data, errors } = await who(
        'query ($case: ID!, $referral: ID!) { departement(code: "38") { case(id: $case) { id } } a: node(id: $case) { id } b: node(id: $referral) { id } }',
        { case: caseId, referral: referralId },
      );
      expect([errors, data]).toEqual([undefined, { departement: { case: null }, a: null, b: null }]);
    }
    const { userErrors } = await world.act(world.association, 'withdrawCase', { caseId });
    expect(userErrors[0]!.code).toBe('NOT_FOUND');
  });

  it('leaves to the officer that the glass was broken there, without the circumstances', async () => {
    const { caseId, referralId } = await world.acceptedCase();
    const broken = await world.act(
      world.coordinator,
      'breakGlass',
      { departement: '38', referral: referralId, reason: 'THREAT_TO_LIFE', circumstances: 'appel au secours' },
      'breakGlass { id circumstances }',
    );
    expect(broken.breakGlass.circumstances).toBe('appel au secours');
    await erase(caseId);
    const { data } = await dpo('{ departement(code: "38") { breakGlasses { id circumstances } } }');
    expect(data!.departement.breakGlasses).toContainEqual({
      id: broken.breakGlass.id,
      circumstances: 'Les circonstances ne se lisent pas : le dossier a été effacé, ou il ne vous est pas ouvert.',
    });
  });

  it('asked twice, or twice at once, gives one certificate', async () => {
    const { caseId } = await world.acceptedCase();
    const asked = await Promise.all([askErasure(caseId), askErasure(caseId)]);
    expect(asked.map(({ userErrors }) => userErrors)).toEqual([[], []]);
    expect(asked[0].erasure).toEqual(asked[1].erasure);
    const answers = [await erase(caseId), await askErasure(caseId, {})];
    expect(answers.map(({ userErrors }) => userErrors)).toEqual([[], []]);
    expect(new Set(answers.map(({ certificate }) => JSON.stringify(certificate))).size).toBe(1);
  });

  it('is for the manager of that association alone', async () => {
    const { caseId } = await world.acceptedCase();
    expect((await erase(caseId, FINAL, world.association)).userErrors[0]!.code).toBe('FORBIDDEN');
    for (const other of ['manager-69', 'coordinator-38', 'prefecture-38', 'dpo-38', 'admin']) {
      const { certificate, userErrors } = await erase(caseId, FINAL, await world.api.as(other));
      expect([other, certificate, ['FORBIDDEN', 'NOT_FOUND'].includes(userErrors[0]!.code)]).toEqual([
        other,
        null,
        true,
      ]);
    }
    expect((await erase('nonsense')).userErrors[0]!.code).toBe('NOT_FOUND');
    expect(await world.stageOf(caseId)).toBe('SUBMITTED');
  });

  it('refuses a version that was passed', async () => {
    const { caseId } = await world.acceptedCase();
    expect((await erase(caseId, { ...FINAL, expectedVersion: 999 })).userErrors[0]!.code).toBe('VERSION_CONFLICT');
  });

  it('waits while the decision runs, and while it may be contested', async () => {
    const { caseId, referralId } = await world.acceptedCase();
    await admin.query(
      `insert into tenant.decision (departement_code, id, referral_id, case_id, sense, signatory, delegation, signed_on, starts_on, recorded_by, recorded_at)
      values ('38', gen_random_uuid(), $1, $2, 'AUTHORISED', 'Le préfet', '', current_date, current_date, $2, now())`,
      [uuid(referralId), uuid(caseId)],
    );
    await admin.query(
      `update tenant.case_file set stage = 'RUNNING', pathway_started_on = current_date where id = $1`,
      [uuid(caseId)],
    );
    await admin.query(`begin; select set_config('app.departement', '38', true); select access.rebuild(); commit`);
    expect((await erase(caseId)).userErrors[0]).toMatchObject({ code: 'WRONG_STATE', rule: 'RGPD art. 17, 3, b' });
    await admin.query(
      `update tenant.case_file set stage = 'ENDED', ended_at = now(), outcome = 'WITHDRAWN' where id = $1`,
      [uuid(caseId)],
    );
    await admin.query(`begin; select set_config('app.departement', '38', true); select access.rebuild(); commit`);
    const { userErrors } = await erase(caseId);
    expect(userErrors[0]).toMatchObject({ code: 'WRONG_STATE', rule: expect.stringContaining('CJA R.421-1') });
    expect(userErrors[0]!.message).toMatch(/à partir du \d{4}-\d\d-\d\d\. Faites enregistrer la notification/);
    await admin.query(
      `update tenant.decision set signed_on = '2026-01-05', notified_on = '2026-01-10' where case_id = $1`,
      [uuid(caseId)],
    );
    expect((await erase(caseId)).certificate.destroyed).toEqual(
      expect.arrayContaining([{ kind: 'DECISION', count: 1 }]),
    );
  });
});

describe('the certificates', () => {
  it('name the file to its own association, and to the officer as the journal does', async () => {
    const { caseId } = await world.acceptedCase();
    const { certificate } = await erase(caseId);
    expect((await certificates(manager))!.find(({ subject }) => subject === certificate.subject)).toEqual({
      case: caseId,
      subject: certificate.subject,
    });
    expect((await certificates(dpo))!.find(({ subject }) => subject === certificate.subject)).toEqual({
      case: null,
      subject: certificate.subject,
    });
    const { data } = await dpo('{ departement(code: "38") { journal(first: 20) { nodes { operation subject } } } }');
    expect(data!.departement.journal.nodes).toContainEqual({ operation: 'eraseCase', subject: certificate.subject });
  });

  it('answer nobody else, and no other département', async () => {
    for (const name of ['association-38', 'coordinator-38', 'prefecture-38', 'police-38'])
      expect(await certificates(await world.api.as(name))).toBeNull();
    for (const name of ['manager-69', 'dpo-69', 'miprof'])
      expect(await certificates(await world.api.as(name))).toBeNull();
  });
});

describe('how long a file is kept', () => {
  it('is told to its own team and association, with the rule, and to nobody else', async () => {
    const { caseId } = await world.acceptedCase();
    const ask = async (who: Ask) =>
      (
        await who(
          'query ($id: ID!) { departement(code: "38") { case(id: $id) { retention { rule article archivesOn destroysOn } } } }',
          { id: caseId },
        )
      ).data!.departement.case?.retention;
    expect(await ask(world.association)).toMatchObject({ rule: 'IDLE_CASE', article: expect.stringContaining('CNIL') });
    expect(await ask(manager)).toEqual(await ask(world.association));
    expect(await ask(world.coordinator)).toBeNull();
  });
});
