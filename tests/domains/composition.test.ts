import { encodeId } from '../../server/kernel/id';
import { addDays, localDateAt } from '../../server/kernel/local-date';
import { bodyKindReference } from '../../server/reference/reference-data';
import { DirectoryWorld } from './directory-world';

const OUTCOME = 'userErrors { code path rule operation acknowledge } warnings { rule verdict value }';
const MEMBER = `id quality role formation category voting hasAccount appointedOn validUntil actReference actDate endReason
  version succeedsId undertakingSignedOn substitute { quality tie hasAccount } corrections { quality validUntil }`;
const VACANT = 'vacantSeats { formation count vacantFrom mandateIds seat { role quality category voting from } }';

interface Vacant {
  formation: string;
  count: number;
  vacantFrom: string | null;
  mandateIds: string[];
  seat: { role: string; quality: string; category: string; voting: boolean };
}
interface Member {
  id: string;
  quality: string;
  formation: string;
  validUntil: string | null;
  version: number;
  [more: string]: unknown;
}
interface Answer {
  membership: Member | null;
  body: { vacantSeats: Vacant[]; members: Member[]; withoutUndertaking: Member[] } | null;
  userErrors: { code: string; path: string[] | null; rule: string | null; acknowledge: string | null }[];
  warnings: { rule: string; value: string | null }[];
}

const today = localDateAt(new Date(), 'Europe/Paris');
const COMMISSION = bodyKindReference('PROSTITUTION_EXIT_COMMISSION');
const seatsOf = (code: string) => COMMISSION.formations.find((formation) => formation.code === code)!.composition;

let world: DirectoryWorld;
let coordinator: string;
let commission: string;
let bodyId: string;

beforeAll(async () => {
  world = await DirectoryWorld.open();
  commission = await world.body('38', 'PROSTITUTION_EXIT_COMMISSION');
  bodyId = encodeId('Body', '38', commission);
  coordinator = await world.account('coordinator', { role: 'COORDINATOR', bodyId: commission });
});

afterAll(() => world.close());

async function act(name: string, input: object, by = coordinator): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const onBody = ['appointMembers', 'recordUndertaking', 'installBody'].includes(name);
  const result = onBody
    ? `body { ${VACANT} members { ${MEMBER} } withoutUndertaking { id quality } }`
    : `membership { ${MEMBER} }`;
  const asked = `mutation ($input: ${type}!) { ${name}(input: $input) { ${result} ${OUTCOME} } }`;
  return (await world.ask<Record<string, Answer>>(by, asked, { input }))[name]!;
}

const body = async (): Promise<NonNullable<Answer['body']>> => {
  const { departement } = await world.ask<{ departement: { body: NonNullable<Answer['body']> } }>(
    coordinator,
    `{ departement(code: "38") { body(kind: PROSTITUTION_EXIT_COMMISSION) {
        ${VACANT} members { ${MEMBER} } withoutUndertaking { id quality } } } }`,
  );
  return departement.body;
};
const memberOf = async (quality: string): Promise<Member> =>
  (await body()).members.find((member) => member.quality.startsWith(quality))!;

describe('the members that the texts name', () => {
  test('are proposed when a body is installed, by formation and capacity, and told as vacant', async () => {
    const { body: installed, warnings } = await act('installBody', {
      ...{ departement: '38', kind: 'PROSTITUTION_EXIT_COMMISSION', state: 'INSTALLED', since: '2024-01-01' },
    });
    const policy = installed!.vacantSeats.filter(({ formation }) => formation === 'POLICY');
    expect(policy.map(({ seat }) => seat.quality)).toEqual(seatsOf('POLICY').map(({ quality }) => quality));
    expect(warnings).toMatchObject([{ rule: 'SEAT_VACANT' }]);
    const education = policy.find(({ seat }) => seat.quality.includes('éducation nationale'));
    expect(education).toMatchObject({ count: 1, vacantFrom: null, seat: { category: 'EX_OFFICIO', voting: true } });
    const minors = installed!.vacantSeats.filter(({ formation }) => formation === 'MINORS_PATHWAYS');
    expect(minors.find(({ seat }) => seat.quality.startsWith('Bâtonnier'))).toMatchObject({ seat: { voting: false } });
    const cases = installed!.vacantSeats.filter(({ formation }) => formation === 'INDIVIDUAL_CASES');
    expect(cases.filter(({ seat }) => seat.role === 'CHILD_WELFARE')).toEqual([]);
  });

  test('are appointed in one act, under its arrêté: whoever is not there ex officio, for three years', async () => {
    const { vacantSeats } = await body();
    const members = vacantSeats.flatMap(({ formation, count, seat: { role, quality, category, voting } }) =>
      Array.from({ length: count }, () => ({ formation, role, quality, category, voting })),
    );
    const answer = await act('appointMembers', {
      ...{ bodyId, members, appointedOn: '2026-01-01', actReference: 'Arrêté 38-2026-001', actDate: '2025-12-20' },
    });
    expect(answer.userErrors).toEqual([]);
    expect(answer.body!.members).toHaveLength(members.length);
    expect(answer.body!.vacantSeats).toEqual([]);
    expect(answer.warnings).toEqual([]);
    expect(await memberOf('Médecin')).toMatchObject({
      ...{
        category: 'DESIGNATED',
        validUntil: '2029-01-01',
        actReference: 'Arrêté 38-2026-001',
        actDate: '2025-12-20',
      },
    });
    expect(await memberOf('Préfet')).toMatchObject({ category: 'EX_OFFICIO', validUntil: null });
  });

  test('are all appointed or none: one who may not sit stops the act', async () => {
    const before = (await body()).members.length;
    const members = [
      { formation: 'POLICY', role: 'HEALTH', quality: 'Psychologue', category: 'QUALIFIED', voting: true },
      { formation: 'INDIVIDUAL_CASES', role: 'CHILD_WELFARE', quality: 'ASE', category: 'EX_OFFICIO', voting: true },
    ];
    expect((await act('appointMembers', { bodyId, members })).userErrors).toMatchObject([
      { code: 'WRONG_STATE', rule: 'CASF R.121-12-7 (décret du 30/12/2025)' },
    ]);
    expect((await act('appointMembers', { bodyId, members: [] })).userErrors).toMatchObject([{ path: ['members'] }]);
    expect((await body()).members).toHaveLength(before);
  });

  test('repeated under one key, are appointed once', async () => {
    const members = [
      { formation: 'POLICY', role: 'HEALTH', quality: 'Psychologue', category: 'QUALIFIED', voting: true },
    ];
    const before = (await body()).members.length;
    for (const _time of [1, 2])
      expect((await act('appointMembers', { bodyId, members, idempotencyKey: 'once' })).userErrors).toEqual([]);
    expect((await body()).members).toHaveLength(before + 1);
  });

  test('whose mandate nobody has used yet are offered with it', async () => {
    const doctor = await world.account('doctor');
    const mandateId = encodeId('Mandate', '38', await world.mandate(doctor, { role: 'HEALTH', bodyId: commission }));
    const { id, version } = (await body()).members.find(
      ({ quality, formation }) => quality.startsWith('Médecin') && formation === 'MINORS_PATHWAYS',
    )!;
    const ended = await act('endMembership', { membershipId: id, reason: 'RESIGNED', expectedVersion: version });
    expect(ended.warnings).toMatchObject([{ rule: 'SEAT_VACANT', value: '1' }]);
    expect((await body()).vacantSeats).toMatchObject([
      { formation: 'MINORS_PATHWAYS', count: 1, vacantFrom: null, mandateIds: [mandateId] },
    ]);
  });
});

describe('a member who leaves', () => {
  test('is told with the reason, and does not leave twice', async () => {
    const { id } = await memberOf('Chef du service de police judiciaire');
    const ended = await act('endMembership', { membershipId: id, reason: 'QUALITY_LOST' });
    expect(ended.membership).toMatchObject({ validUntil: today, endReason: 'QUALITY_LOST', version: 2 });
    expect((await act('endMembership', { membershipId: id, reason: 'RESIGNED' })).userErrors).toMatchObject([
      { code: 'WRONG_STATE', operation: 'appointMember' },
    ]);
  });

  test('leaves a seat that is flagged before it is empty', async () => {
    const { id } = await memberOf('Magistrat judiciaire');
    const soon = addDays(today, 20);
    await act('endMembership', { membershipId: id, reason: 'RESIGNED', endsOn: soon });
    const vacant = (await body()).vacantSeats.filter(({ seat }) => seat.role === 'MAGISTRATE');
    expect(vacant).toMatchObject([{ count: 1, vacantFrom: soon, seat: { category: 'DESIGNATED' } }]);
  });

  test('is replaced for the rest of the term, and no other', async () => {
    const { id, formation } = await memberOf('Médecin');
    const replaced = { membershipId: id, reason: 'DECEASED', quality: 'Médecin, son successeur' };
    expect((await act('replaceMember', { ...replaced, validUntil: '2029-06-01' })).userErrors).toMatchObject([
      { code: 'WRONG_STATE', rule: 'CRPA R.133-4' },
    ]);
    const { membership, userErrors } = await act('replaceMember', { ...replaced, validUntil: '2029-01-01' });
    expect(userErrors).toEqual([]);
    expect(membership).toMatchObject({
      ...{ formation, appointedOn: today, validUntil: '2029-01-01', succeedsId: id, category: 'DESIGNATED' },
    });
    expect((await act('replaceMember', replaced)).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    expect(
      (await act('replaceMember', { ...replaced, membershipId: membership!.id, reason: null })).userErrors,
    ).toMatchObject([{ code: 'MISSING_VALUE', path: ['reason'] }]);
  });

  test('may be replaced later on, for what is left of the term as it was', async () => {
    const { id } = await memberOf("Représentant d'une association ou d'un organisme");
    await act('endMembership', { membershipId: id, reason: 'RESIGNED', endsOn: addDays(today, 10) });
    expect((await act('endMembership', { membershipId: id, reason: 'DECEASED' })).userErrors).toMatchObject([
      { code: 'WRONG_STATE', operation: 'correctMembership' },
    ]);
    const replaced = { membershipId: id, quality: 'Association, qui succède' };
    expect((await act('replaceMember', replaced)).userErrors).toMatchObject([{ path: ['appointedOn'] }]);
    const { membership } = await act('replaceMember', { ...replaced, appointedOn: addDays(today, 30) });
    expect(membership).toMatchObject({ appointedOn: addDays(today, 30), validUntil: '2029-01-01', succeedsId: id });
  });

  test('of whoever runs nothing here is no business', async () => {
    const { id } = await memberOf('Préfet');
    const elsewhere = await world.account('elsewhere', { role: 'PREFECTURE', departement: '69' });
    expect((await act('endMembership', { membershipId: id, reason: 'RESIGNED' }, elsewhere)).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const police = await world.account('police', { role: 'POLICE', bodyId: commission });
    expect((await act('endMembership', { membershipId: id, reason: 'RESIGNED' }, police)).userErrors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
  });
});

describe('a correction', () => {
  test('says what it replaces, and is refused on a stale version', async () => {
    const { id, quality } = await memberOf("Représentant d'une association agréée");
    const corrected = { membershipId: id, quality: 'Amicale du Nid', expectedVersion: 1 };
    const { membership } = await act('correctMembership', { ...corrected, validUntil: '2028-12-31' });
    expect(membership).toMatchObject({ quality: 'Amicale du Nid', validUntil: '2028-12-31', version: 2 });
    expect(membership!.corrections).toEqual([{ quality, validUntil: '2029-01-01' }]);
    expect((await act('correctMembership', corrected)).userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    expect((await act('correctMembership', { membershipId: id, quality: null })).userErrors).toMatchObject([
      { code: 'MISSING_VALUE', path: ['quality'] },
    ]);
  });

  test('keeps what is left out, empties what is null, and refuses to empty what it needs', async () => {
    const { id } = await memberOf('Représentant des collectivités');
    const act38 = { actReference: 'Arrêté 38-2026-009', actDate: '2026-01-02' };
    const all = { category: 'QUALIFIED', voting: false, appointedOn: '2026-01-03', ...act38 };
    expect((await act('correctMembership', { membershipId: id, ...all })).membership).toMatchObject(all);
    const emptied = { validUntil: null, actReference: null, actDate: null };
    const { membership } = await act('correctMembership', { membershipId: id, ...emptied });
    expect(membership).toMatchObject({ ...all, ...emptied });
    for (const field of ['category', 'voting', 'appointedOn'])
      expect((await act('correctMembership', { membershipId: id, [field]: null })).userErrors).toMatchObject([
        { code: 'MISSING_VALUE', path: [field] },
      ]);
    await act('correctMembership', { membershipId: id, category: 'ELECTED', voting: true });
  });

  test('keeps to what an appointment may be', async () => {
    const { id } = await memberOf('Amicale du Nid');
    expect((await act('correctMembership', { membershipId: id, validUntil: '2026-01-01' })).userErrors).toMatchObject([
      { code: 'INVALID_VALUE', path: ['validUntil'] },
    ]);
    expect((await act('correctMembership', { membershipId: id, validUntil: '2030-01-01' })).userErrors).toMatchObject([
      { acknowledge: 'APPOINTMENT_LENGTH' },
    ]);
  });
});

describe('a substitute', () => {
  const substitute = async (quality: string, tie: string, more: object = {}) =>
    act('nameSubstitute', { membershipId: (await memberOf(quality)).id, quality: 'Suppléant', tie, ...more });

  test('is of the same service for whoever sits ex officio, of the same assembly for an elected member', async () => {
    expect((await substitute('Préfet', 'OTHER')).userErrors).toMatchObject([{ rule: 'CRPA R.133-3' }]);
    expect((await substitute('Préfet', 'SAME_SERVICE')).membership).toMatchObject({
      substitute: { quality: 'Suppléant', tie: 'SAME_SERVICE', hasAccount: false },
    });
    expect((await substitute('Représentant des collectivités', 'SAME_SERVICE')).userErrors).toMatchObject([
      { rule: 'CRPA R.133-3' },
    ]);
    expect((await substitute('Représentant des collectivités', 'SAME_ASSEMBLY')).userErrors).toEqual([]);
  });

  test('is nobody for a qualified person, not even by a mandate', async () => {
    expect((await substitute('Psychologue', 'SAME_SERVICE')).userErrors).toMatchObject([{ rule: 'CRPA R.133-3' }]);
    const expert = await world.account('expert');
    const mandateId = encodeId('Mandate', '38', await world.mandate(expert, { role: 'HEALTH', bodyId: commission }));
    const members = [
      { formation: 'POLICY', role: 'HEALTH', quality: 'Sociologue', category: 'QUALIFIED', voting: true, mandateId },
    ];
    expect((await act('appointMembers', { bodyId, members })).userErrors).toEqual([]);
    const GRANT = `mutation ($input: GrantMandateInput!) { grantMandate(input: $input) { ${OUTCOME} } }`;
    const asked = { email: 'stand-in@example.fr', role: 'HEALTH', bodyId, standsInForId: mandateId };
    const input = { departement: '38', validUntil: addDays(today, 30), ...asked };
    const { grantMandate } = await world.ask<Record<string, Answer>>(coordinator, GRANT, { input });
    expect(grantMandate!.userErrors).toMatchObject([{ code: 'WRONG_STATE', rule: 'CRPA R.133-3' }]);
  });

  test('of a designated member needs the act that names them, or a warning passed over', async () => {
    const { userErrors } = await substitute('Médecin, son successeur', 'OTHER');
    expect(userErrors).toMatchObject([{ acknowledge: 'SUBSTITUTE_CATEGORY' }]);
    const named = await substitute('Médecin, son successeur', 'OTHER', { actReference: 'Arrêté 38-2026-002' });
    expect(named.userErrors).toEqual([]);
  });

  test('with an account has a mandate that stands in for the member’s', async () => {
    const other = await world.account('other', { role: 'POLICE', bodyId: commission });
    const mandateId = encodeId('Mandate', '38', await world.mandate(other, { role: 'POLICE', bodyId: commission }));
    expect((await substitute('Commandant', 'SAME_SERVICE', { mandateId })).userErrors).toMatchObject([
      { code: 'INVALID_VALUE', operation: 'grantMandate' },
    ]);
  });
});

describe('the confidentiality undertaking', () => {
  test('is missing for every member with a voice where files are heard, until it is recorded', async () => {
    const { withoutUndertaking: missing } = await body();
    expect(missing.length).toBeGreaterThan(5);
    const [first, ...others] = missing;
    const signed = await act('recordUndertaking', { bodyId, memberIds: [first!.id], signedOn: '2026-02-01' });
    expect(signed.body!.withoutUndertaking).toEqual(others);
    expect((await memberOf(first!.quality)).undertakingSignedOn).toBe('2026-02-01');
  });

  test('is signed here by the member, for all their seats, and by nobody else', async () => {
    const magistrate = await world.account('magistrate');
    const seat = await world.mandate(magistrate, { role: 'MAGISTRATE', bodyId: commission });
    const mandateId = encodeId('Mandate', '38', seat);
    const members = ['POLICY', 'INDIVIDUAL_CASES'].map((formation) => ({
      ...{
        formation,
        role: 'MAGISTRATE',
        quality: 'Magistrate honoraire',
        category: 'DESIGNATED',
        voting: true,
        mandateId,
      },
    }));
    await act('appointMembers', { bodyId, members });
    const memberIds = [(await memberOf('Magistrate honoraire')).id];
    const other = await world.account('another', { role: 'POLICE', bodyId: commission });
    expect((await act('recordUndertaking', { bodyId, memberIds }, other)).userErrors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
    expect((await act('recordUndertaking', { bodyId, memberIds }, magistrate)).userErrors).toEqual([]);
    const seats = (await body()).members.filter(({ quality }) => quality === 'Magistrate honoraire');
    expect(seats.map(({ undertakingSignedOn }) => undertakingSignedOn)).toEqual([today, today]);
  });

  test('is not signed tomorrow, nor by nobody, nor by a stranger', async () => {
    const { id } = await memberOf('Préfet');
    const refused = async (input: object) => (await act('recordUndertaking', { bodyId, ...input })).userErrors;
    expect(await refused({ memberIds: [id], signedOn: addDays(today, 1) })).toMatchObject([{ path: ['signedOn'] }]);
    expect(await refused({ memberIds: [] })).toMatchObject([{ path: ['memberIds'] }]);
    expect(await refused({ memberIds: [encodeId('Membership', '69', commission)] })).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });
});
