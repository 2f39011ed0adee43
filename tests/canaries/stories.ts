import { decodeId } from '../../server/kernel/id';
import { addDays, localDateAt } from '../../server/kernel/local-date';
import { territoryOf } from '../../server/reference/reference-data';
import { farDay } from '../support/far-days';
import { newDay } from './canary';
import { type CanaryWorld, OWN, SEATED, WITH_DECIDING, WITH_SECRETARIAT } from './canary-world';

const COMMITTEE = 'VICTIM_SUPPORT_COMMITTEE';
/** Legal date there: in the evening in Paris, it is already tomorrow in Réunion. */
const today = (departement: string) => localDateAt(new Date(), territoryOf(departement)!.timeZone);
const inDays = (departement: string, days: number) => addDays(today(departement), days);

/** One file at every stage, at every door, with every text that goes with it. */
export async function tellStories(world: CanaryWorld, departement: string): Promise<void> {
  const by = (name: string) => `${name}-${departement}`;
  await world.draft(departement);
  await completed(world, departement);
  await shared(world, departement);
  await situation(world, departement);
  await alerted(world, departement);
  await world.listed(departement);
  await world.listed(departement, { minor: true });
  await world.circuit(departement);
  await world.circuit(departement, true);
  await world.opined(departement);
  await onPaper(world, departement);
  await followed(world, departement);
  await decided(world, departement, 'AUTHORISED');
  await decided(world, departement, 'REFUSED');
  const withdrawn = await world.accepted(departement);
  await world.act(by('association'), 'withdrawCase', {
    caseId: withdrawn.caseId,
    reason: world.note(departement, 'reason of a withdrawal', []),
  });
  await world.pleading(departement, (await world.accepted(departement)).caseId);
  await inDanger(world, departement);
  await keptAway(world, departement);
}

async function completed(world: CanaryWorld, departement: string): Promise<void> {
  const { caseId } = await world.accepted(departement);
  await world.act(
    `coordinator-${departement}`,
    'requestCompletion',
    { caseId, text: world.note(departement, 'request for completion', WITH_SECRETARIAT) },
    '',
    'CompletionInput',
  );
  await world.act(
    `association-${departement}`,
    'answerCompletion',
    { caseId, text: world.note(departement, 'answer to it', WITH_SECRETARIAT) },
    '',
    'CompletionInput',
  );
}

/** A situation that the committee has treated, and one that waits for its sitting: a text each, and what came back. */
async function situation(world: CanaryWorld, departement: string): Promise<void> {
  const by = (name: string) => `${name}-${departement}`;
  const { caseId } = await world.accepted(departement);
  const describe = async (readers: readonly string[]) => {
    const text = world.note(departement, 'situation without a person', readers);
    const input = { caseId, body: COMMITTEE, situation: text, supportAsked: 'HOUSING' };
    const { referral } = await world.act(by('association'), 'referCase', input, 'referral { id }');
    await world.act(by('clav'), 'acceptReferral', { referralId: referral.id }, '', 'ReferralActInput');
    world.referralIds.push(referral.id);
    return referral.id as string;
  };
  const treated = await sittingOfCommittee(world, departement, await describe(OWN));
  await world.act(by('clav'), 'openSession', { sessionId: treated.sessionId }, '', 'SessionInput');
  await world.act(by('clav'), 'closeSession', { sessionId: treated.sessionId, treatedItemIds: [treated.itemId] });
  const text = world.note(departement, 'outcome told by the committee', OWN);
  await world.act(by('clav'), 'recordSupportOutcome', { referralId: treated.referralId, kind: 'ORIENTED', text });
  await sittingOfCommittee(world, departement, await describe([...OWN, 'clav', 'prefecture', 'parquet']));
}

/** Validated by both chairs, and convened. */
async function sittingOfCommittee(world: CanaryWorld, departement: string, referralId: string) {
  const by = (name: string) => `${name}-${departement}`;
  const sitting = { departement, body: COMMITTEE, formation: 'PLENARY', heldOn: farDay(0, departement) };
  const practical = { startsAt: '10:00', capacityMinutes: 60 };
  const { session } = await world.act(by('clav'), 'scheduleSession', { ...sitting, ...practical }, 'session { id }');
  const sessionId = session.id as string;
  const { item } = await world.act(by('clav'), 'placeOnAgenda', { sessionId, referralId }, 'item { id }');
  for (const chair of ['prefecture', 'parquet']) {
    const agendaDigest = await world.agendaDigest(by(chair), departement, sessionId);
    await world.act(by(chair), 'validateAgenda', { sessionId, agendaDigest });
  }
  await world.act(by('clav'), 'conveneSession', { sessionId });
  return { sessionId, referralId, itemId: item.id as string };
}

/** One case before the commission, the committee and the CODAF: no value may join the three. */
async function shared(world: CanaryWorld, departement: string): Promise<void> {
  const { caseId, referralId } = await world.listed(departement);
  await world.cell(departement);
  await world.accord(departement, caseId, COMMITTEE, 'VICTIM_SUPPORT', [
    'IDENTITY',
    'SOCIAL_SITUATION',
    'EXPLOITATION',
  ]);
  const situation = world.note(departement, 'situation told to the committee', [
    ...OWN,
    'clav',
    'prefecture',
    'parquet',
  ]);
  const committee = await world.act(
    `association-${departement}`,
    'referCase',
    { caseId, body: COMMITTEE, situation, groups: ['IDENTITY', 'SOCIAL_SITUATION', 'EXPLOITATION'] },
    'referral { id }',
  );
  await world.act(
    `clav-${departement}`,
    'acceptReferral',
    { referralId: committee.referral.id },
    '',
    'ReferralActInput',
  );
  const rest = () => world.note(departement, 'text of an alert', [...OWN, 'parquet', 'police', 'labour']);
  const alert = await world.act(
    `association-${departement}`,
    'referCase',
    {
      caseId,
      body: 'CODAF',
      alert: {
        sector: 'HOTELS',
        place: rest(),
        facts: rest(),
        establishment: rest(),
        personsWish: rest(),
        conditions: rest(),
      },
    },
    'referral { id }',
  );
  world.referralIds.push(committee.referral.id, alert.referral.id);
  const question = world.note(departement, 'question to a service', ['coordinator', 'prefecture', 'ddets']);
  await world.act(`coordinator-${departement}`, 'consultService', {
    referralId,
    role: 'DDETS',
    groups: ['SOCIAL_SITUATION'],
    question,
    dueOn: inDays(departement, 20),
  });
  const asked = await world.act(
    `coordinator-${departement}`,
    'consultService',
    {
      referralId,
      role: 'POLICE',
      groups: ['COMPLAINT'],
      question: world.note(departement, 'question answered', ['coordinator', 'prefecture']),
      dueOn: inDays(departement, 20),
    },
    'consultation { id }',
  );
  await world.act(`police-${departement}`, 'answerConsultation', {
    consultationId: asked.consultation.id,
    view: world.note(departement, 'view of a service', ['coordinator', 'prefecture']),
  });
}

/** Alerts that came back: one that waits, and one whose operation is prepared, at the sitting of its parquet. */
async function alerted(world: CanaryWorld, departement: string): Promise<void> {
  const by = (name: string) => `${name}-${departement}`;
  const { caseId } = await world.accepted(departement);
  const raised = async () => {
    const alert = { sector: 'HOTELS', place: 'Lieu', facts: 'Faits' };
    const { referral } = await world.act(
      by('association'),
      'referCase',
      { caseId, body: 'CODAF', alert },
      'referral { id }',
    );
    world.referralIds.push(referral.id as string);
    return referral.id as string;
  };
  const [waits, taken] = [await raised(), await raised()];
  const reason = world.note(departement, 'why an alert waits', ['parquet']);
  await world.act(by('parquet'), 'holdAlert', { referralId: waits, until: inDays(departement, 9), reason });
  const until = world.note(departement, 'until when an alert waits', ['parquet'], newDay(2121));
  await world.set('update tenant.alert_course set held_until = $2 where referral_id = $1', waits, until);
  await world.act(by('parquet'), 'acceptReferral', { referralId: taken }, '', 'ReferralActInput');
  const parquetId = await world.parquetOf(taken);
  const plan = {
    departement,
    body: 'CODAF',
    formation: 'RESTRICTED',
    heldOn: farDay(5, departement),
    startsAt: '14:00',
  };
  const { session } = await world.act(
    by('codaf'),
    'scheduleSession',
    { ...plan, capacityMinutes: 60, parquetId },
    'session { id }',
  );
  await world.act(by('codaf'), 'placeOnAgenda', { sessionId: session.id, referralId: taken });
  await world.act(by('codaf'), 'conveneSession', { sessionId: session.id });
  const told = (what: string, text?: string) => world.note(departement, what, ['parquet', 'police', 'labour'], text);
  await world.act(by('parquet'), 'prepareOperation', {
    referralId: taken,
    meetingPoint: told('meeting point of an operation'),
    interpreter: told('interpreter of an operation'),
    informer: 'UNIT',
    informedBy: told('who informs of the rights'),
  });
  const planned = told('planned day of an operation', newDay(2121));
  await world.set('update tenant.alert_operation set planned_on = $2 where referral_id = $1', taken, planned);
  world.paperPaths.push(`/operations/${taken}/fiche.pdf`);
}

/** Copies for the room while a sitting is summoned; the editions of the minutes of one that is over. */
async function onPaper(world: CanaryWorld, departement: string): Promise<void> {
  const coordinator = `coordinator-${departement}`;
  const { sessionId } = await world.listed(departement);
  const { session } = await world.act(coordinator, 'makeRoomCopies', { sessionId }, 'session { roomCopies { url } }');
  world.paperPaths.push(...session.roomCopies.map(({ url }: { url: string }) => url));
  const held = await world.opined(departement);
  await world.act(coordinator, 'closeSession', { sessionId: held.sessionId });
  const editions = ['members', 'deciding-authority', 'presenting-association', 'public'];
  world.paperPaths.push(...editions.map((name) => `/minutes/${held.sessionId}/${name}.pdf`));
}

/** What a sitting on policy has somebody do, and what became of it. */
async function followed(world: CanaryWorld, departement: string): Promise<void> {
  const coordinator = `coordinator-${departement}`;
  const sessionId = await world.session(departement, 'POLICY');
  await world.act(coordinator, 'placeOnAgenda', { sessionId, title: 'Bilan' });
  await world.act(coordinator, 'conveneSession', { sessionId });
  await world.act(coordinator, 'openSession', { sessionId }, '', 'SessionInput');
  const note = (what: string) => world.note(departement, what, SEATED);
  const whole = { text: note('what is to be done'), ownerTitle: note('who does it'), dueOn: inDays(departement, 700) };
  const { followUp } = await world.act(coordinator, 'recordFollowUp', { sessionId, ...whole }, 'followUp { id }');
  world.followUpIds.push(followUp.id as string);
  const settled = { followUpId: followUp.id, outcome: 'DROPPED', note: note('why it is given up') };
  await world.act(coordinator, 'settleFollowUp', settled);
}

async function decided(world: CanaryWorld, departement: string, sense: 'AUTHORISED' | 'REFUSED'): Promise<void> {
  const { caseId, referralId } = await world.opined(departement);
  const outcome =
    sense === 'AUTHORISED'
      ? { startsOn: today(departement) }
      : { reasons: world.note(departement, 'reasons of a refusal', WITH_DECIDING) };
  const said = { referralId, sense, signatory: 'Le préfet', signedOn: today(departement), ...outcome };
  const { decision } = await world.act(`prefecture-${departement}`, 'recordDecision', said, 'decision { id }');
  // A file that has ended keeps the secretariat a line without the name.
  const named = sense === 'AUTHORISED' ? WITH_SECRETARIAT : OWN;
  await world.signed(departement, caseId, decision.id as string, named);
}

async function inDanger(world: CanaryWorld, departement: string): Promise<void> {
  const [first, second] = [await world.accepted(departement), await world.accepted(departement)];
  const tell = (name: string) => world.note(departement, `circumstances told by ${name}`, [name, 'dpo']);
  const input = { departement, reason: 'THREAT_TO_LIFE' };
  await world.act(`coordinator-${departement}`, 'breakGlass', {
    ...input,
    referral: first.referralId,
    circumstances: tell('coordinator'),
  });
  await world.act(`parquet-${departement}`, 'breakGlass', {
    ...input,
    referral: second.referralId,
    circumstances: tell('parquet'),
  });
}

async function keptAway(world: CanaryWorld, departement: string): Promise<void> {
  const { caseId } = await world.listed(departement);
  for (const name of ['police', 'coordinator']) {
    await world.act(`association-${departement}`, 'keepReaderAway', {
      caseId,
      email: `${name}-${departement.toLowerCase()}@demonstration.passerelle.example`,
    });
  }
  const kept = decodeId(caseId)!.uuid;
  for (const canary of world.canaries.filter(({ what }) => what.startsWith('a paper')).slice(-1)) {
    const mayRead = canary.mayRead.bind(canary);
    canary.mayRead = (reader, rows) =>
      mayRead(reader, rows) &&
      !rows.kept.some((row) => row.case_id === kept && reader.name.startsWith(row.reader.split('@')[0]!));
  }
}
