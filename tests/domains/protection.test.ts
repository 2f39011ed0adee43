import { day, CIRCUIT, codes, ProtectionWorld, TODAY, uuid } from './protection-world';

let world: ProtectionWorld;
beforeAll(async () => {
  world = await ProtectionWorld.open();
  await world.settle();
}, 120_000);
afterAll(() => world.close());

const acknowledge = (who = world.who.parquet, circuitId: string) =>
  world.act(who, 'acknowledgeCircuit', { circuitId }, CIRCUIT);
const step = (who: any, input: object) => world.act(who, 'recordCircuitStep', input, CIRCUIT);
const away = (who: any, name: string, input: object) => world.act(who, name, input, CIRCUIT, 'RecordAwayInput');
const close = (who: any, input: object) => world.act(who, 'closeProtectionCircuit', input, CIRCUIT);

describe('a circuit', () => {
  it('opens after a call, without an accord, for its parquet and child welfare; the coordinator sees a pseudonym alone', async () => {
    const { caseId, circuit } = await world.opened();
    expect(circuit).toMatchObject({
      ...{ open: true, calledOn: TODAY, calledAt: '10:05', childInformed: true, silent: false, away: false },
      clocks: [
        { clock: 'ORDER', state: 'RUNNING', dueOn: day(2), dueAt: '10:05' },
        { state: 'UNKNOWN' },
        { state: 'UNKNOWN' },
      ],
      duty: [{ phone: '04 76 00 00 01' }, { phone: '04 76 00 00 02' }],
      events: [],
    });
    expect(circuit.caseId).toBe(caseId);
    const READ = `query ($id: ID!) { node(id: $id) { ... on Referral { formation stage reference case { id } circuit { id caseId called }
      sheet { identity { ... on IdentityGroup { level familyName } } health { __typename } } } } }`;
    const read = async (who: any) => (await who(READ, { id: circuit.referralId })).data?.node;
    for (const who of [world.who.parquet, world.who.childwelfare]) {
      const seen = await read(who);
      expect(seen).toMatchObject({ formation: 'PROTECTION_CIRCUIT', stage: 'RUNNING', case: null });
      expect(seen.circuit).toEqual({ id: circuit.id, caseId: null, called: 'Substitut de permanence, 04 76 00 00 01' });
      expect(seen.sheet.identity).toMatchObject({ level: 'FULL', familyName: 'Diallo' });
    }
    const coordinator = await read(world.who.coordinator);
    expect(coordinator).toMatchObject({ formation: 'PROTECTION_CIRCUIT', circuit: null, case: null });
    expect(JSON.stringify(coordinator)).not.toContain('Diallo');
    expect(await read(world.who.prefecture)).toBeNull();
    expect(await world.seen(world.who.coordinator, circuit.id)).toBeNull();
    expect(await world.told(circuit.referralId)).toEqual([
      { event: 'CIRCUIT_SILENT', at: `${TODAY}T10:00:00.000Z` },
      { event: 'CIRCUIT_SILENT', at: `${TODAY}T11:30:00.000Z` },
      { event: 'CIRCUIT_TOLD', at: null },
    ]);
    expect(await world.toDo(world.who.parquet, circuit.id)).toEqual(['CIRCUIT_TO_ACKNOWLEDGE']);
    expect(await world.toDo(world.who.coordinator, circuit.id)).toEqual([]);
  });

  it('is not opened without a call: the numbers of whoever answers are told instead', async () => {
    const caseId = await world.child();
    for (const left of [{ called: null }, { calledOn: null }, { calledAt: null }]) {
      const { userErrors, circuit } = await world.call(caseId, left);
      expect(circuit).toBeNull();
      expect(userErrors).toMatchObject([{ code: 'MISSING_VALUE' }]);
      expect(userErrors[0]!.message).toMatch(/^Appelez d'abord : .*04 76 00 00 01/);
    }
    const later = await world.call(caseId, { calledAt: '10:31' });
    expect(later.userErrors).toMatchObject([{ code: 'INVALID_VALUE', path: ['calledAt'] }]);
    const old = await world.call(caseId, { calledOn: day(-1), calledAt: '10:29' });
    expect(old.userErrors).toMatchObject([{ code: 'WARNING_NOT_ACKNOWLEDGED', rule: 'CASF L.226-4' }]);
    expect(codes(await world.call(caseId, { calledOn: day(-1), calledAt: '10:31' }))).toEqual([]);
  });

  it('says that the child was told, or why not (CASF L.226-2-2)', async () => {
    const caseId = await world.child();
    for (const said of [{ childInformed: false }, { notInformedReason: 'trop jeune' }])
      expect((await world.call(caseId, said)).userErrors).toMatchObject([
        { path: ['notInformedReason'], rule: 'CASF L.226-2-2' },
      ]);
    const { circuit } = await world.call(caseId, { childInformed: false, notInformedReason: 'trop jeune' });
    expect(circuit).toMatchObject({ childInformed: false, notInformedReason: 'trop jeune' });
  });

  it('is of a minor, who may say so; an age in doubt is explained, and an adult is not one', async () => {
    const doubt = await world.child({ adultOrMinor: null }, { birthYear: '2008', birthDate: null });
    expect((await world.call(doubt)).userErrors).toMatchObject([{ code: 'AGE_UNDETERMINED', rule: 'code civil 388' }]);
    await world.act(world.who.association, 'retainAge', {
      ...{ caseId: doubt, age: 'MINOR', basis: 'PERSON_WORD', retainedOn: TODAY },
    });
    expect(codes(await world.call(doubt))).toEqual([]);
    const adult = await world.child({ adultOrMinor: 'ADULT' }, { birthYear: '1998', birthDate: '1998-04-02' });
    expect((await world.call(adult)).userErrors).toMatchObject([{ code: 'NOT_COMPETENT' }]);
  });

  it('is one at a time, even where two are opened at once', async () => {
    const caseId = await world.child();
    const both = await Promise.all([world.call(caseId), world.call(caseId)]);
    expect(both.map((each) => codes(each)[0] ?? null).sort()).toEqual(['ALREADY_EXISTS', null].sort());
    expect(codes(await world.call(caseId))).toEqual(['ALREADY_EXISTS']);
  });

  it('is taken to no sitting, nor taken back as another referral is', async () => {
    const { circuit } = await world.opened();
    const { referralId } = circuit;
    for (const name of ['acceptReferral', 'withdrawReferral']) {
      const who = name === 'acceptReferral' ? world.who.coordinator : world.who.association;
      expect(codes(await world.act(who, name, { referralId }, '', 'ReferralActInput'))).toEqual(['WRONG_STATE']);
    }
    const sessionId = await world.sitting.session(day(40));
    const placed = await world.act(world.who.coordinator, 'placeOnAgenda', { sessionId, referralId });
    expect(placed.userErrors.length).toBeGreaterThan(0);
  });
});

describe('whoever is on duty', () => {
  it('acknowledges, and the team hears of it; whoever is off duty is told who answers', async () => {
    const { circuit } = await world.opened();
    await world.admin.query('update directory.duty set opens_at = $1, closes_at = $2 where side = $3', [
      '20:00',
      '08:00',
      'PARQUET',
    ]);
    const refused = await acknowledge(world.who.parquet, circuit.id);
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_COMPETENT' }]);
    expect(refused.userErrors[0]!.message).toContain('Cellule départementale, 04 76 00 00 02');
    expect(refused.userErrors[0]!.message).not.toContain('04 76 00 00 01');
    await world.at(`${day(1)}T05:00:00Z`, async () => {
      expect(await world.toDo(world.who.association, circuit.id)).toEqual(
        ['CIRCUIT_OPEN', 'CIRCUIT_SILENT'].sort().reverse(),
      );
      const { circuit: taken } = await acknowledge(world.who.parquet, circuit.id);
      expect(taken).toMatchObject({ acknowledgedOn: day(1), acknowledgedAt: '06:00', acknowledgedSide: 'PARQUET' });
      expect(codes(await acknowledge(world.who.childwelfare, circuit.id))).toEqual(['WRONG_STATE']);
      expect(await world.toDo(world.who.association, circuit.id)).toEqual(['CIRCUIT_OPEN']);
      expect(await world.toDo(world.who.parquet, circuit.id)).toEqual(['CIRCUIT_OPEN']);
    });
    await world.admin.query('update directory.duty set opens_at = null, closes_at = null');
    const events = (await world.told(circuit.referralId)).map(({ event }) => event);
    expect(events).toContain('CIRCUIT_FOLLOWED');
  });

  it('is nobody of another parquet, nor of the association, nor the coordinator', async () => {
    const { circuit } = await world.opened();
    for (const [who, code] of [
      [world.who.association, 'FORBIDDEN'],
      [world.who.coordinator, 'FORBIDDEN'],
      [world.who.prefecture, 'FORBIDDEN'],
    ] as const)
      expect(codes(await acknowledge(who, circuit.id))).toEqual([code]);
    const { parquet } = await world.idsOf();
    await world.admin.query(
      `update directory.mandate set authority_id = $1 where role = 'PARQUET' and account_id = (select id from directory.account where subject = 'parquet-38')`,
      [uuid(parquet.Vienne!)],
    );
    expect(codes(await acknowledge(world.who.parquet, circuit.id))).toEqual(['NOT_FOUND']);
    expect(await world.seen(world.who.parquet, circuit.id)).toBeNull();
    await world.admin.query(
      `update directory.mandate set authority_id = $1 where role = 'PARQUET' and account_id = (select id from directory.account where subject = 'parquet-38')`,
      [uuid(parquet.Grenoble!)],
    );
  });
});

describe('the steps', () => {
  it('are written from the paper by each side, corrected at their version, and told to the other', async () => {
    const { circuit } = await world.opened();
    const circuitId = circuit.id;
    const granted = await step(world.who.parquet, {
      circuitId,
      step: 'ORDER_GRANTED',
      occurredOn: TODAY,
      occurredAt: '10:20',
    });
    expect(granted.circuit.clocks).toMatchObject([
      { state: 'MET' },
      { state: 'RUNNING', dueOn: day(8) },
      { state: 'UNKNOWN' },
    ]);
    const named = await step(world.who.association, {
      circuitId,
      step: 'AD_HOC_ADMINISTRATOR',
      occurredOn: TODAY,
      name: 'UDAF',
    });
    const [event] = named.circuit.events.filter(({ kind }: any) => kind === 'AD_HOC_ADMINISTRATOR');
    expect(event).toMatchObject({ name: 'UDAF', occurredAt: null, version: 1 });
    const fix = { circuitId, eventId: event.id, step: 'LAWYER', occurredOn: TODAY, expectedVersion: 1 };
    const lawyer = await step(world.who.childwelfare, fix);
    expect(lawyer.circuit.events).toContainEqual({ ...event, kind: 'LAWYER', version: 2 });
    expect(codes(await step(world.who.childwelfare, fix))).toEqual(['VERSION_CONFLICT']);
    const emptied = await step(world.who.association, { ...fix, expectedVersion: 2, name: null });
    expect(emptied.circuit.events).toContainEqual({ ...event, kind: 'LAWYER', name: null, version: 3 });
    expect(codes(await step(world.who.coordinator, { ...fix, expectedVersion: 3 }))).toEqual(['FORBIDDEN']);
    const events = (await world.told(circuit.referralId)).map(({ event: told }) => told);
    expect(events.filter((told) => told === 'CIRCUIT_FOLLOWED')).toHaveLength(2);
  });

  it('follow each other: a judge before the order is a day that was mistyped', async () => {
    const { circuit } = await world.opened();
    const circuitId = circuit.id;
    await step(world.who.association, { circuitId, step: 'ORDER_GRANTED', occurredOn: TODAY, occurredAt: '10:20' });
    const early = await step(world.who.association, { circuitId, step: 'JUDGE_SEIZED', occurredOn: day(-1) });
    expect(early.userErrors).toMatchObject([{ code: 'INVALID_VALUE', path: ['occurredOn'] }]);
    const nobody = await step(world.who.association, { circuitId, step: 'HEARING', occurredOn: day(3), name: 'Nom' });
    expect(nobody.userErrors).toMatchObject([{ path: ['name'] }]);
    const hour = await step(world.who.association, {
      circuitId,
      step: 'HEARING',
      occurredOn: day(3),
      occurredAt: '25:00',
    });
    expect(hour.userErrors).toMatchObject([{ path: ['occurredAt'] }]);
  });

  it('tell of a runaway to the parquet and to child welfare, until the child is back', async () => {
    const { circuit } = await world.opened();
    const circuitId = circuit.id;
    await acknowledge(world.who.parquet, circuitId);
    expect(codes(await away(world.who.association, 'recordReturn', { circuitId, occurredOn: TODAY }))).toEqual([
      'INVALID_VALUE',
    ]);
    const gone = await away(world.who.association, 'recordRunaway', {
      circuitId,
      occurredOn: TODAY,
      occurredAt: '10:25',
    });
    expect(gone.circuit).toMatchObject({ away: true, events: [{ kind: 'RUNAWAY' }] });
    for (const who of [world.who.parquet, world.who.childwelfare])
      expect(await world.toDo(who, circuitId)).toContain('CIRCUIT_RUNAWAY');
    const told = (await world.told(circuit.referralId)).filter(({ event }) => event === 'CIRCUIT_TOLD');
    expect(told).toHaveLength(2);
    const back = await away(world.who.childwelfare, 'recordReturn', {
      circuitId,
      occurredOn: TODAY,
      occurredAt: '10:28',
    });
    expect(back.circuit.away).toBe(false);
    expect(await world.toDo(world.who.parquet, circuitId)).toEqual(['CIRCUIT_OPEN']);
  });
});

describe('the end of a circuit', () => {
  it('shuts the doors with its outcome; the team still reads what it wrote, and may open another', async () => {
    const { caseId, circuit } = await world.opened();
    for (const who of [world.who.parquet, world.who.childwelfare])
      expect(codes(await close(who, { circuitId: circuit.id, outcome: 'PLACED_LASTING' }))).toEqual(['FORBIDDEN']);
    const closed = await close(world.who.association, { circuitId: circuit.id, outcome: 'PLACED_LEFT' });
    expect(closed.circuit).toMatchObject({ open: false, outcome: 'PLACED_LEFT', closedOn: TODAY });
    expect(codes(await close(world.who.association, { circuitId: circuit.id, outcome: 'OTHER' }))).toEqual([
      'WRONG_STATE',
    ]);
    for (const who of [world.who.parquet, world.who.childwelfare, world.who.coordinator])
      expect(await world.seen(who, circuit.id)).toBeNull();
    const late = { circuitId: circuit.id, step: 'HEARING', occurredOn: TODAY };
    expect(codes(await step(world.who.association, late))).toEqual(['WRONG_STATE']);
    expect(codes(await world.call(caseId))).toEqual([]);
  });

  it('shuts by itself when the child comes of age: the team closes it as an adult’s, and says so', async () => {
    const { circuit } = await world.opened();
    const later = `${Number(TODAY.slice(0, 4)) + 4}${TODAY.slice(4)}T09:30:00Z`;
    await world.admin.query(`update directory.mandate set valid_until = null`);
    await world.at(later, async () => {
      expect(await world.seen(world.who.parquet, circuit.id)).toBeNull();
      expect(await world.seen(world.who.association, circuit.id)).not.toBeNull();
      const { circuit: closed } = await close(world.who.association, {
        circuitId: circuit.id,
        outcome: 'ADULT_IN_FACT',
      });
      expect(closed).toMatchObject({ outcome: 'ADULT_IN_FACT' });
    });
  });
});
