import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isInputObjectType, isNonNullType } from 'graphql';
import { Api, type Ask } from '../support/api';

const schema = buildSchema(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'));
const BASE = ['expectedVersion', 'acknowledgedWarnings', 'idempotencyKey'];

/** Optional answers of the acts that change something: what is left out stays, null empties, and a test says so of each act. */
const CORRECTED: Record<string, { fields: string[]; test: string }> = {
  correctDecision: { fields: ['sense', 'signatory', 'delegation', 'signedOn', 'startsOn'], test: 'decision-life' },
  correctFollowUp: { fields: ['text', 'ownerMembershipId', 'ownerTitle', 'dueOn'], test: 'followups' },
  correctMembership: {
    fields: ['quality', 'category', 'voting', 'appointedOn', 'validUntil', 'actReference', 'actDate'],
    test: 'composition',
  },
  correctOpinion: {
    fields: ['sense', 'manner', 'votesFor', 'votesAgainst', 'abstentions', 'chairVote', 'treatedAt', 'reserves'],
    test: 'consensus',
  },
  answerPlaceRequest: { fields: ['availableFrom', 'refusal'], test: 'places' },
  closeShelter: { fields: [], test: 'places' },
  confirmShelter: { fields: ['name', 'publics', 'withChildren', 'conditions', 'phone'], test: 'places' },
  endStay: { fields: [], test: 'places' },
  recordStayStage: { fields: [], test: 'places' },
  withdrawPlaceRequest: { fields: [], test: 'places' },
  installBody: { fields: ['agendaKeeping'], test: 'corrections' },
  postponeSession: { fields: ['startsAt'], test: 'corrections' },
  prepareOperation: {
    fields: ['plannedOn', 'interpreter', 'language', 'informer', 'informedBy', 'meetingPoint'],
    test: 'alerts',
  },
  recordBenefit: {
    fields: ['benefitId', 'grantedOn', 'refusedOn', 'startsOn', 'endsOn', 'children'],
    test: 'benefits',
  },
  recordComplaintStep: { fields: ['stepId', 'reason'], test: 'proceedings' },
  acknowledgeCircuit: { fields: [], test: 'protection' },
  closeProtectionCircuit: { fields: [], test: 'protection' },
  recordCircuitStep: { fields: ['eventId', 'occurredAt', 'name'], test: 'protection' },
  recordReturn: { fields: ['eventId', 'occurredAt'], test: 'protection' },
  recordRunaway: { fields: ['eventId', 'occurredAt'], test: 'protection' },
  recordFormality: { fields: ['formalityId', 'country', 'outcome', 'answeredOn'], test: 'formalities' },
  recordHearing: { fields: ['hearingId', 'startsAt', 'court'], test: 'proceedings' },
  recordHearingOutcome: { fields: [], test: 'proceedings' },
  recordLetterOutcome: { fields: [], test: 'convocations' },
  recordHandover: { fields: ['receivedOn', 'plannedOn', 'outcome'], test: 'decisions' },
  recordLegalAid: { fields: ['answeredOn'], test: 'decision-life' },
  recordOperationResult: { fields: ['controlledMonth'], test: 'alerts' },
  recordReflectionPeriod: { fields: ['endedOn', 'ending'], test: 'formalities' },
  recordSecureReturn: { fields: ['returnId', 'risk', 'assessedOn', 'assessedBy'], test: 'formalities' },
  recordNotification: { fields: ['interpreter'], test: 'decisions' },
  stateProceedings: { fields: [], test: 'state-proceedings' },
  withdrawReturnSent: { fields: [], test: 'sent-returns' },
  updateBreach: {
    fields: ['nature', 'risk', 'personsMin', 'personsMax', 'groups', 'notifiedAt', 'personsInformedAt'],
    test: 'corrections',
  },
  writeGroup: { fields: [], test: 'write-group' },
};
/** What is said of this act alone, and nothing that was there before: texts kept one beside the other, reasons. */
const OF_THE_ACT: Record<string, string[]> = {
  abrogateDecision: ['observationsOn'],
  closeSession: ['treatedItemIds'],
  conveneSession: ['urgency'],
  correctFollowUp: ['reopened'],
  endMembership: ['endsOn'],
  endConvention: ['until'],
  endDuty: ['until'],
  endReferent: ['until'],
  endFollowUpCell: ['validUntil'],
  recordConsensus: ['exceptItemIds', 'reserves', 'treatedAt'],
  recordDissent: ['text'],
  recordGuest: ['leftAt'],
  recordRecusal: ['withdrawn'],
  replaceMember: ['reason', 'appointedOn', 'mandateId', 'validUntil', 'actReference', 'actDate'],
  retainAge: ['birthMonth'],
  settleFollowUp: ['settledOn', 'note'],
  updateBreach: ['facts', 'consequences', 'measures', 'delayReason'],
  withdrawCase: ['reason'],
  withdrawDecision: ['observationsOn'],
};

describe('an act that changes what is there', () => {
  const changing = Object.values(schema.getMutationType()!.getFields()).flatMap(({ name, args }) => {
    const type = getNamedType(args[0]!.type);
    const fields = isInputObjectType(type) ? Object.values(type.getFields()) : [];
    return fields.some((field) => field.name === 'expectedVersion') ? [{ name, fields }] : [];
  });

  it.each(changing)('says of each answer that may be left out whether it stays: $name', ({ name, fields }) => {
    const optional = fields.filter((field) => !isNonNullType(field.type) && !BASE.includes(field.name));
    const told = [...(CORRECTED[name]?.fields ?? []), ...(OF_THE_ACT[name] ?? [])];
    expect(told.sort()).toEqual(optional.map((field) => field.name).sort());
  });

  it.each(changing)('fills in by itself nothing that was left out: $name', ({ fields }) => {
    expect(fields.filter((field) => field.defaultValue !== undefined)).toEqual([]);
  });
});

describe('a correction', () => {
  let api: Api;
  let officer: Ask;
  beforeAll(async () => {
    api = await Api.open();
    officer = await api.as('dpo-38');
  });
  afterAll(() => api.close());

  const BREACH = 'breach { id nature risk personsMin personsMax groups notifiedAt } userErrors { code path }';
  const act = async (ask: Ask, name: string, input: object, made: string) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    return (await ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${made} } }`, { input })).data![name];
  };
  const update = (breachId: string, more: object) => act(officer, 'updateBreach', { breachId, ...more }, BREACH);

  it('of a breach keeps what is left out, empties what is null, and refuses to empty what it needs', async () => {
    const known = { nature: ['CONFIDENTIALITY'], risk: 'RISK', personsMin: 2, personsMax: 5, groups: ['CONTACT'] };
    const at = new Date(Date.now() - 3_600_000).toISOString();
    const { breach } = await act(
      officer,
      'recordBreach',
      { departement: '38', ...known, knownAt: at, notifiedAt: at, facts: 'Un téléphone perdu.' },
      BREACH,
    );
    expect((await update(breach.id, { risk: 'HIGH' })).breach).toMatchObject({ ...known, risk: 'HIGH' });
    const emptied = (await update(breach.id, { personsMax: null, groups: null, notifiedAt: null })).breach;
    expect(emptied).toMatchObject({ personsMin: 2, personsMax: 2, groups: [], notifiedAt: null });
    for (const field of ['nature', 'risk', 'personsMin'])
      expect((await update(breach.id, { [field]: null })).userErrors).toMatchObject([{ path: [field] }]);
  });

  it('of a body keeps where its agenda is, and does not leave it nowhere', async () => {
    const input = { departement: '38', kind: 'PROSTITUTION_EXIT_COMMISSION', state: 'INSTALLED', since: '2026-01-05' };
    const install = async (more: object) =>
      act(
        await api.as('coordinator-38'),
        'installBody',
        { ...input, ...more },
        'body { agendaKeeping } userErrors { code path }',
      );
    expect((await install({})).body).toEqual({ agendaKeeping: 'PASSERELLE' });
    expect((await install({ agendaKeeping: null })).userErrors).toMatchObject([{ path: ['agendaKeeping'] }]);
    expect((await install({})).body).toEqual({ agendaKeeping: 'PASSERELLE' });
  });

  it('of a sitting keeps its hour, and does not leave it without one', async () => {
    const coordinator = await api.as('coordinator-38');
    const made = 'session { id startsAt } userErrors { code path }';
    const { session } = await act(
      coordinator,
      'scheduleSession',
      {
        departement: '38',
        body: 'PROSTITUTION_EXIT_COMMISSION',
        formation: 'POLICY',
        heldOn: '2027-03-16',
        startsAt: '14:30',
        capacityMinutes: 180,
        acknowledgedWarnings: ['WORKING_DAY'],
      },
      made,
    );
    const postpone = (more: object) =>
      act(coordinator, 'postponeSession', { sessionId: session.id, heldOn: '2027-03-17', ...more }, made);
    expect((await postpone({ startsAt: null })).userErrors).toMatchObject([{ path: ['startsAt'] }]);
    expect((await postpone({})).session).toMatchObject({ startsAt: '14:30' });
  });
});
