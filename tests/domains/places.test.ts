import { Client } from 'pg';
import { decodeId } from '../../server/kernel/id';
import { addDays } from '../../server/kernel/local-date';
import { resealHolder } from '../../server/vault/rotation/reseal-holder';
import { Vault } from '../../server/vault/vault';
import type { Ask } from '../support/api';
import { eraseCase } from '../support/erasures';
import { listedOf } from './listed';
import { SHEET, SittingWorld } from './sitting-world';

const SHELTER = 'id name publics withChildren conditions phone confirmedOn toConfirm closedOn own version';
const REQUEST = 'id public children neededFrom needs state availableFrom refusal version shelter { id name phone }';
const ASKED = 'id public children neededFrom needs state availableFrom refusal askedOn version shelter { id name }';
const STAY = 'id means agreedOn startsOn stage stageSince endedOn ending sequel version';

let world: SittingWorld;
let admin: Client;
let shelterTeam: Ask;
let made = 0;
beforeAll(async () => {
  world = await SittingWorld.open();
  admin = new Client({ connectionString: world.api.database.adminUrl });
  await admin.connect();
  shelterTeam = await world.api.as('association2-38');
}, 120_000);
afterAll(async () => {
  await admin.end();
  await world.api.close();
});

const uuid = (id: string) => decodeId(id)!.uuid;
const inDays = (days: number) => addDays(world.dayIn(0), days);

async function draft(): Promise<string> {
  const opened = await world.act(world.association, 'openCase', { departement: '38', sheet: SHEET }, 'case { id }');
  return opened.case.id as string;
}

const DESCRIBED = { departement: '38', publics: ['WOMEN', 'MEN'], withChildren: true, phone: '04 76 00 00 00' };
const register = (who: Ask, more: object = {}) =>
  world.act(who, 'registerShelter', { ...DESCRIBED, name: `Maison ${(made += 1)}`, ...more }, `shelter { ${SHELTER} }`);
const shelter = async () => (await register(shelterTeam)).shelter;

const NEED = { public: 'MEN', children: 0, needs: ['INTERPRETER'] };
const request = (who: Ask, caseId: string, shelterIds: string[], more: object = {}) =>
  world.act(
    who,
    'requestPlace',
    { caseId, shelterIds, ...NEED, neededFrom: inDays(2), ...more },
    `case { placeRequests { ${REQUEST} } }`,
  );
const answer = (who: Ask, input: object) => world.act(who, 'answerPlaceRequest', input, `askedPlace { ${ASKED} }`);
const stay = (who: Ask, input: object) => world.act(who, 'recordStay', input, `stay { ${STAY} }`);

async function onFile(who: Ask, id: string): Promise<any> {
  const { data } = await who(
    `query ($id: ID!) { node(id: $id) { ... on CaseFile {
      placeRequests { ${REQUEST} } stays { ${STAY} } timeline { kind detail } unmetNeeds { reason notedOn } } } }`,
    { id },
  );
  return (data as any).node;
}

async function here(who: Ask): Promise<{ shelters: any[]; askedPlaces: any[] }> {
  const { data } = await who(`{ departement(code: "38") { shelters { ${SHELTER} } askedPlaces { ${ASKED} } } }`);
  return (data as any).departement;
}

async function waits(who: Ask, kind: string): Promise<string[]> {
  const { data } = await who('{ viewer { toDo(departement: "38") { kind subject } } }');
  return (data as any).viewer.toDo.flatMap((each: any) => (each.kind === kind ? [each.subject] : []));
}

const told = async (id: string, event: string) =>
  (await admin.query('delete from tenant.outbox where event = $1 and subject_id = $2', [event, uuid(id)])).rowCount;

/** A file that asked one shelter. */
async function asked(): Promise<{ caseId: string; requestId: string; shelterId: string }> {
  const [caseId, { id: shelterId }] = [await draft(), await shelter()];
  const [first] = (await request(world.association, caseId, [shelterId])).case.placeRequests;
  return { caseId, requestId: first.id, shelterId };
}

describe('a shelter', () => {
  it('is registered by the team that answers, and read by the teams of associations and the secretariat alone', async () => {
    const registered = await register(shelterTeam, { conditions: 'Sans animaux' });
    expect(registered.userErrors).toEqual([]);
    const { shelter: own } = registered;
    expect(own).toMatchObject({ own: true, toConfirm: false, confirmedOn: inDays(0), closedOn: null, version: 1 });
    for (const reader of [world.association, world.coordinator])
      expect((await here(reader)).shelters).toContainEqual({ ...own, own: false });
    for (const reader of [world.prefecture, world.police]) expect((await here(reader)).shelters).toEqual([]);
    expect((await register(world.coordinator)).userErrors[0]!.code).toBe('FORBIDDEN');
    const again = await register(shelterTeam, { name: own.name.toUpperCase() });
    expect(again.userErrors[0]).toMatchObject({ code: 'ALREADY_EXISTS', path: ['name'] });
  });

  it('is confirmed each quarter, as it stands or corrected, by its own team', async () => {
    const { id: shelterId, name } = await shelter();
    await admin.query("update tenant.shelter set confirmed_on = confirmed_on - interval '4 months' where id = $1", [
      uuid(shelterId),
    ]);
    expect(await waits(shelterTeam, 'SHELTER_TO_CONFIRM')).toContain(shelterId);
    const caseId = await draft();
    const { warnings } = await request(world.association, caseId, [shelterId]);
    expect(warnings).toMatchObject([{ rule: 'SHELTER_CONFIRMED', verdict: 'OK' }]);
    const confirm = (who: Ask, more: object) =>
      world.act(who, 'confirmShelter', { shelterId, ...more }, `shelter { ${SHELTER} }`);
    expect((await confirm(world.association, {})).userErrors[0]!.code).toBe('FORBIDDEN');
    const kept = await confirm(shelterTeam, { expectedVersion: 1 });
    expect(kept.shelter).toMatchObject({ name, toConfirm: false, confirmedOn: inDays(0), version: 2 });
    expect(await waits(shelterTeam, 'SHELTER_TO_CONFIRM')).not.toContain(shelterId);
    const corrected = await confirm(shelterTeam, { publics: ['COUPLES'], conditions: 'Le soir', withChildren: false });
    expect(corrected.shelter).toMatchObject({ publics: ['COUPLES'], conditions: 'Le soir', withChildren: false, name });
    expect((await confirm(shelterTeam, { conditions: null })).shelter.conditions).toBeNull();
    expect((await confirm(shelterTeam, { name: null })).userErrors[0]!.path).toEqual(['name']);
    expect((await confirm(shelterTeam, { phone: 'rue X' })).userErrors[0]!.path).toEqual(['phone']);
    expect((await confirm(shelterTeam, { publics: [] })).userErrors[0]!.path).toEqual(['publics']);
    expect((await confirm(shelterTeam, { expectedVersion: 1 })).userErrors[0]!.code).toBe('VERSION_CONFLICT');
  });

  it('that has closed is asked no more, and opens again once it confirms', async () => {
    const { id: shelterId } = await shelter();
    const close = (who: Ask) => world.act(who, 'closeShelter', { shelterId }, `shelter { ${SHELTER} }`);
    expect((await close(world.association)).userErrors[0]!.code).toBe('FORBIDDEN');
    expect((await close(shelterTeam)).shelter.closedOn).toBe(inDays(0));
    expect((await close(shelterTeam)).userErrors[0]!.code).toBe('WRONG_STATE');
    expect((await here(world.association)).shelters.map(({ id }) => id)).not.toContain(shelterId);
    const caseId = await draft();
    expect((await request(world.association, caseId, [shelterId])).userErrors[0]).toMatchObject({
      code: 'WRONG_STATE',
      path: ['shelterIds'],
    });
    const opened = await world.act(shelterTeam, 'confirmShelter', { shelterId }, `shelter { ${SHELTER} }`);
    expect(opened.shelter.closedOn).toBeNull();
  });
});

describe('a request for a place', () => {
  it('reaches each shelter chosen, and tells it neither who asks nor for whom', async () => {
    const [one, two, caseId] = [await shelter(), await shelter(), await draft()];
    const { case: file } = await request(world.association, caseId, [one.id, two.id]);
    expect(file.placeRequests).toHaveLength(2);
    for (const each of file.placeRequests) {
      expect(each).toMatchObject({ ...NEED, state: 'ASKED', version: 1 });
      expect(await told(each.id, 'PLACE_ASKED')).toBe(1);
      const seen = (await here(shelterTeam)).askedPlaces.find(({ id }) => id === each.id);
      const { phone: _phone, ...named } = each.shelter;
      expect(seen).toEqual({ ...each, shelter: named, askedOn: inDays(0) });
      expect(JSON.stringify(seen)).not.toMatch(/Diallo|NG|[A-Z0-9]{3}-[A-Z0-9]{4}/);
      expect(await waits(shelterTeam, 'PLACE_TO_ANSWER')).toContain(each.id);
    }
    expect((await here(world.association)).askedPlaces).toEqual([]);
    expect((await here(world.coordinator)).askedPlaces).toEqual([]);
    const again = await request(world.association, caseId, [one.id]);
    expect(again.userErrors[0]).toMatchObject({ code: 'ALREADY_EXISTS', path: ['shelterIds'] });
  });

  it('takes one to ten shelters that exist, and a number of children', async () => {
    const [{ id }, caseId] = [await shelter(), await draft()];
    const faults: [string[], object, string][] = [
      [[], {}, 'shelterIds'],
      [Array.from({ length: 11 }, () => id), {}, 'shelterIds'],
      [[caseId], {}, 'shelterIds'],
      [[id], { children: 13 }, 'children'],
      [[id], { neededFrom: inDays(-1) }, 'neededFrom'],
    ];
    for (const [shelterIds, more, path] of faults)
      expect((await request(world.association, caseId, shelterIds, more)).userErrors[0]!.path).toEqual([path]);
    expect((await request(shelterTeam, caseId, [id])).userErrors[0]!.code).toBe('NOT_FOUND');
  });

  it('is answered yes from a day on, no and why, or not yet, by that shelter alone', async () => {
    const { caseId, requestId } = await asked();
    const yes = { requestId, answer: 'OFFERED', availableFrom: inDays(3) };
    expect((await answer(world.association, yes)).userErrors[0]!.code).toBe('NOT_FOUND');
    expect((await answer(shelterTeam, { ...yes, availableFrom: null })).userErrors[0]!.path).toEqual(['availableFrom']);
    expect((await answer(shelterTeam, { requestId, answer: 'DECLINED' })).userErrors[0]!.path).toEqual(['refusal']);
    const declined = await answer(shelterTeam, { requestId, answer: 'DECLINED', refusal: 'FULL', expectedVersion: 1 });
    expect(declined.askedPlace).toMatchObject({ state: 'DECLINED', refusal: 'FULL', version: 2 });
    expect(await told(requestId, 'PLACE_ANSWERED')).toBe(1);
    expect((await answer(shelterTeam, { ...yes, expectedVersion: 1 })).userErrors[0]!.code).toBe('VERSION_CONFLICT');
    expect((await answer(shelterTeam, yes)).askedPlace).toMatchObject({ state: 'OFFERED', refusal: null });
    expect(await waits(world.association, 'PLACE_OFFERED')).toContain(caseId);
    const [offered] = (await onFile(world.association, caseId)).placeRequests;
    expect(offered).toMatchObject({ state: 'OFFERED', availableFrom: inDays(3) });
  });

  it('is withdrawn by its team; whoever answers after that is told that it is closed', async () => {
    const { requestId } = await asked();
    const withdraw = (who: Ask) => world.act(who, 'withdrawPlaceRequest', { requestId }, `placeRequest { ${REQUEST} }`);
    expect((await withdraw(shelterTeam)).userErrors[0]!.code).toBe('NOT_FOUND');
    expect((await withdraw(world.association)).placeRequest.state).toBe('CLOSED');
    expect(await told(requestId, 'PLACE_CLOSED')).toBe(1);
    const late = await answer(shelterTeam, { requestId, answer: 'WAITING' });
    expect(late.userErrors[0]).toMatchObject({ code: 'WRONG_STATE', message: expect.stringContaining('est close') });
    expect((await withdraw(world.association)).userErrors[0]!.code).toBe('WRONG_STATE');
  });
});

describe('a stay', () => {
  it('takes one of two places that are offered; the other is told that its place is free', async () => {
    const [one, two, caseId] = [await shelter(), await shelter(), await draft()];
    const { case: file } = await request(world.association, caseId, [one.id, two.id]);
    const [first, second] = file.placeRequests;
    for (const { id: requestId } of [first, second])
      await answer(shelterTeam, { requestId, answer: 'OFFERED', availableFrom: inDays(1) });
    const take = { caseId, means: 'SHELTER', agreedOn: inDays(0), startsOn: inDays(2) };
    const both = await Promise.all([
      stay(world.association, { ...take, requestId: first.id }),
      stay(world.association, { ...take, requestId: second.id }),
    ]);
    expect(both.filter(({ stay: taken }) => taken)).toHaveLength(1);
    expect(both.find(({ stay: taken }) => !taken)!.userErrors[0]!.code).toBe('ALREADY_EXISTS');
    const { placeRequests, stays } = await onFile(world.association, caseId);
    expect(placeRequests.map(({ state }: any) => state).sort()).toEqual(['CLOSED', 'TAKEN']);
    expect(stays).toMatchObject([{ means: 'SHELTER', stage: 'DECOMPRESSION', stageSince: inDays(2), endedOn: null }]);
    const [taken, closed] = placeRequests[0].state === 'TAKEN' ? placeRequests : [placeRequests[1], placeRequests[0]];
    expect([await told(taken.id, 'PLACE_TAKEN'), await told(closed.id, 'PLACE_CLOSED')]).toEqual([1, 1]);
    expect((await answer(shelterTeam, { requestId: taken.id, answer: 'WAITING' })).userErrors[0]!.message).toContain(
      'déjà prise',
    );
  });

  it('does not start before the person agreed, nor before the place is free, nor on a place that nobody offered', async () => {
    const { caseId, requestId } = await asked();
    const take = { caseId, requestId, means: 'SHELTER', agreedOn: inDays(0), startsOn: inDays(2) };
    expect((await stay(world.association, take)).userErrors[0]).toMatchObject({
      code: 'WRONG_STATE',
      path: ['requestId'],
    });
    await answer(shelterTeam, { requestId, answer: 'OFFERED', availableFrom: inDays(2) });
    const faults: [object, string][] = [
      [{ startsOn: inDays(-1) }, 'startsOn'],
      [{ startsOn: inDays(1) }, 'startsOn'],
      [{ agreedOn: inDays(1) }, 'agreedOn'],
      [{ means: 'SIAO' }, 'requestId'],
      [{ requestId: null }, 'requestId'],
      [{ caseId: await draft() }, 'requestId'],
    ];
    for (const [more, path] of faults)
      expect((await stay(world.association, { ...take, ...more })).userErrors[0]!.path).toEqual([path]);
    const elsewhere = { caseId: await draft(), means: 'SIAO', agreedOn: inDays(0), startsOn: inDays(-1) };
    expect((await stay(world.association, elsewhere)).userErrors[0]!.path).toEqual(['startsOn']);
    expect((await stay(world.association, take)).userErrors).toEqual([]);
  });

  it('found by the SIAO or Ac.Sé goes on to autonomy, ends, and says what comes next', async () => {
    const { caseId, requestId } = await asked();
    const found = { caseId, means: 'AC_SE', agreedOn: inDays(-40), startsOn: inDays(-30) };
    const { stay: begun } = await stay(world.association, found);
    expect(await told(requestId, 'PLACE_CLOSED')).toBe(0);
    expect((await onFile(world.association, caseId)).placeRequests[0].state).toBe('CLOSED');
    expect((await stay(world.association, found)).userErrors[0]!.code).toBe('ALREADY_EXISTS');
    const stayId = begun.id;
    const stage = (input: object) =>
      world.act(world.association, 'recordStayStage', { stayId, ...input }, `stay { ${STAY} }`);
    expect((await stage({ stage: 'AUTONOMY', since: inDays(-31) })).userErrors[0]!.path).toEqual(['since']);
    const grown = await stage({ stage: 'AUTONOMY', since: inDays(-2), expectedVersion: 1 });
    expect(grown.stay).toMatchObject({ stage: 'AUTONOMY', stageSince: inDays(-2), version: 2 });
    const end = (input: object) =>
      world.act(
        world.association,
        'endStay',
        { stayId, ending: 'COMPLETED', sequel: 'OWN_HOUSING', ...input },
        `stay { ${STAY} }`,
      );
    expect((await end({ endedOn: inDays(-31) })).userErrors[0]!.path).toEqual(['endedOn']);
    expect((await end({ endedOn: inDays(0), expectedVersion: 1 })).userErrors[0]!.code).toBe('VERSION_CONFLICT');
    expect((await end({ endedOn: inDays(0) })).stay).toMatchObject({ endedOn: inDays(0), sequel: 'OWN_HOUSING' });
    expect((await end({ endedOn: inDays(0) })).userErrors[0]!.code).toBe('WRONG_STATE');
    expect((await stay(world.association, { ...found, startsOn: inDays(0) })).userErrors).toEqual([]);
  });
});

describe('a need without an answer', () => {
  it('is read in the history of the file, and closes what was asked', async () => {
    const { caseId, requestId } = await asked();
    const unmet = (who: Ask) => world.act(who, 'recordUnmetNeed', { caseId, reason: 'NO_ANSWER' }, 'case { id }');
    expect((await unmet(shelterTeam)).userErrors[0]!.code).toBe('NOT_FOUND');
    expect((await unmet(world.association)).userErrors).toEqual([]);
    const { placeRequests, timeline, unmetNeeds } = await onFile(world.association, caseId);
    expect(placeRequests).toMatchObject([{ id: requestId, state: 'CLOSED' }]);
    expect(timeline).toContainEqual({ kind: 'NEED_UNMET', detail: 'NO_ANSWER' });
    expect(unmetNeeds).toEqual([{ reason: 'NO_ANSWER', notedOn: inDays(0) }]);
    await stay(world.association, { caseId, means: 'SIAO', agreedOn: inDays(0), startsOn: inDays(0) });
    expect((await unmet(world.association)).userErrors[0]!.code).toBe('WRONG_STATE');
  });

  it('is read by the secretariat that instructs the file, without where she was to go', async () => {
    const { caseId, referralId } = await listedOf(world);
    await world.act(world.association, 'recordUnmetNeed', { caseId, reason: 'ALL_DECLINED' }, 'case { id }');
    const read = await onFile(world.coordinator, caseId);
    expect(read).toMatchObject({ unmetNeeds: [{ reason: 'ALL_DECLINED' }], placeRequests: [], timeline: [] });
    expect(await onFile(world.prefecture, caseId)).toBeNull();
    expect(referralId).toBeDefined();
  });
});

describe('where a person sleeps', () => {
  it('is read by her own team, and by nobody else at any door', async () => {
    const { caseId } = await listedOf(world);
    const { id: shelterId } = await shelter();
    await request(world.association, caseId, [shelterId]);
    await stay(world.association, { caseId, means: 'SIAO', agreedOn: inDays(0), startsOn: inDays(0) });
    for (const reader of [await world.api.as('manager-38'), world.coordinator])
      expect(await onFile(reader, caseId)).toMatchObject({ placeRequests: [], stays: [] });
    for (const reader of [world.prefecture, world.police, shelterTeam]) expect(await onFile(reader, caseId)).toBeNull();
    const { rows } = await admin.query('select body from tenant.stay where case_id = $1', [uuid(caseId)]);
    expect(rows[0].body.toString('latin1')).not.toContain('SIAO');
  });

  it('opens as before once the file has another key, and is destroyed with it', async () => {
    const { caseId } = await world.acceptedCase();
    await request(world.association, caseId, [(await shelter()).id]);
    await stay(world.association, { caseId, means: 'SIAO', agreedOn: inDays(0), startsOn: inDays(0) });
    await admin.query('begin');
    expect(await resealHolder(admin, new Vault(world.api.database.masterKey), '38', uuid(caseId), 9)).toBe(true);
    await admin.query('commit');
    expect((await onFile(world.association, caseId)).stays).toMatchObject([{ means: 'SIAO' }]);
    expect(await eraseCase(await world.api.as('manager-38'), world.api.database.adminUrl, caseId)).toBe(true);
    for (const table of ['stay', 'place_request'])
      expect((await admin.query(`select from tenant.${table} where case_id = $1`, [uuid(caseId)])).rowCount).toBe(0);
  });
});
