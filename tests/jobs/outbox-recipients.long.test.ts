import type { Client } from 'pg';
import { decodeId, encodeId, newUuid } from '../../server/kernel/id';
import { OUTBOX_EVENTS } from '../../server/kernel/outbox-events';
import type { SittingWorld } from '../domains/sitting-world';
import type { Ask } from '../support/api';
import { openDraft, SHEET, submitDraft } from '../support/stories';
import { aboutMandates } from './about-mandates';
import { aboutOtherBodies } from './about-other-bodies';
import { COMMISSION_MEMBERS, OutboxWorld } from './outbox-world';
import type { Letter } from './post-office';
import { farDay } from '../support/far-days';

let outbox: OutboxWorld;
let world: SittingWorld;
let admin: Client;
let parquet: Ask;
let committee: Ask;

beforeAll(async () => {
  outbox = await OutboxWorld.open();
  ({ world, admin } = outbox);
  [parquet, committee] = (await Promise.all([world.api.as('parquet-38'), world.api.as('clav-38')])) as [Ask, Ask];
}, 120_000);
afterAll(() => outbox.close());

const told = () => outbox.told();
const tell = (event: string, subject: string, departement = '38') => outbox.tell(event, subject, departement);
const uuid = (id: string): string => decodeId(id)!.uuid;
const TEAM =
  'DUPLICATE_POSSIBLE TRANSFER_ENDED MAJORITY_COMES HEARING_COMES HEARING_CHANGED PERMIT_ENDS REFLECTION_ENDS'.split(
    ' ',
  );
const raiseAlert = async (caseId: string): Promise<string> => {
  const alert = { sector: 'HOTELS', place: 'Grenoble', facts: 'Des faits, sans personne.' };
  return (await world.act(world.association, 'referCase', { caseId, body: 'CODAF', alert }, 'referral { id }')).referral
    .id;
};
describe('each event reaches those whom it concerns, and them alone', () => {
  let caseId: string;

  it('a submission, the commission’s secretariat; its acceptance, the case’s own team', async () => {
    ({ caseId } = await world.acceptedCase());
    expect(await told()).toEqual(['association-38', 'coordinator-38']);
  });

  it('a request for completion, the team; its answer, the secretariat', async () => {
    await world.act(world.coordinator, 'requestCompletion', { caseId, text: 'Précisez.' }, '', 'CompletionInput');
    expect(await told()).toEqual(['association-38']);
    await world.act(world.association, 'answerCompletion', { caseId, text: 'Voici.' }, '', 'CompletionInput');
    expect(await told()).toEqual(['coordinator-38']);
  });

  it('a suggestion, the team', async () => {
    await tell('REFERRAL_SUGGESTED', uuid(caseId));
    expect(await told()).toEqual(['association-38']);
  });

  it('an alert, the parquet of the place and not the CODAF’s secretary; the parquet’s answer, the team', async () => {
    const referralId = await raiseAlert(caseId);
    expect(await told()).toEqual(['parquet-38']);
    await world.act(parquet, 'acceptReferral', { referralId }, '', 'ReferralActInput');
    expect(await told()).toEqual(['association-38']);
    const other = await raiseAlert(caseId);
    await world.act(
      parquet,
      'declineReferral',
      { referralId: other, reason: 'Hors ressort.' },
      '',
      'DeclineReferralInput',
    );
    expect(await told()).toEqual(['association-38']);
  });

  it('a referral to the committee, the committee’s own secretariat; its refusal, the team', async () => {
    await world.act(world.association, 'recordAccord', {
      caseId,
      body: 'VICTIM_SUPPORT_COMMITTEE',
      purpose: 'VICTIM_SUPPORT',
      groups: ['SOCIAL_SITUATION'],
      givenOn: '2026-01-05',
      manner: 'WRITTEN',
    });
    const { referral, userErrors } = await world.act(
      world.association,
      'referCase',
      { caseId, body: 'VICTIM_SUPPORT_COMMITTEE', situation: 'Une situation.', groups: ['SOCIAL_SITUATION'] },
      'referral { id }',
    );
    expect(userErrors).toEqual([]);
    expect(await told()).toEqual(['clav-38']);
    await world.act(
      committee,
      'declineReferral',
      { referralId: referral.id, reason: 'Autre comité.' },
      '',
      'DeclineReferralInput',
    );
    expect(await told()).toEqual(['association-38']);
  });

  it('a possible duplicate and the end of a transfer, the team that holds the file; a proposal, the team that would receive it', async () => {
    for (const event of TEAM) await tell(event, uuid(caseId));
    expect(await told()).toEqual(TEAM.map(() => 'association-38'));
    const { rows } =
      await admin.query(`select t.organisation_id as id from directory.team t join directory.mandate m on m.team_id = t.id
      join directory.account a on a.id = m.account_id where a.email = 'association-69@demonstration.passerelle.example'`);
    const { transfer, userErrors } = await world.act(
      world.association,
      'proposeTransfer',
      {
        caseId,
        departement: '69',
        organisationId: encodeId('Organisation', '69', rows[0].id),
        accordGivenOn: '2026-01-05',
      },
      'transfer { id }',
    );
    expect(userErrors).toEqual([]);
    expect(await told()).toEqual(['association-69']);
    await world.act(world.association, 'cancelTransfer', { transferId: transfer.id }, '', 'TransferActInput');
  });

  it('a summons, the members summoned who have an account', async () => {
    await world.act(world.coordinator, 'conveneSession', { sessionId: await outbox.placed() });
    expect(await told()).toEqual(COMMISSION_MEMBERS);
  });

  it('a letter that was refused, the secretariat of the body', async () => {
    const BODY = `select id from directory.body where departement_code = '38' and kind = 'PROSTITUTION_EXIT_COMMISSION'`;
    await tell('LETTER_REFUSED', (await admin.query(BODY)).rows[0].id as string);
    expect(await told()).toEqual(['coordinator-38']);
  });

  it('nothing when it calls nobody: a word that is no event', async () => {
    await tell('SOMETHING_NEW', uuid(await world.session(farDay())));
    expect(await told()).toEqual([]);
  });

  it('no secretariat when no body holds the case', async () => {
    const draft = await openDraft(world.association, {
      ...SHEET,
      exploitation: { ...SHEET.exploitation, principalForm: 'LABOUR' },
    });
    expect((await submitDraft(world.association, draft.id)).data!.submitCase.userErrors).toEqual([]);
    expect(await told()).toEqual([]);
  });

  it('nobody of a département for another’s case, referral or sitting', async () => {
    const { caseId: other, referralId } = await world.acceptedCase();
    await admin.query('delete from tenant.outbox');
    for (const event of ['CASE_SUBMITTED', 'COMPLETION_REQUESTED']) await tell(event, uuid(other), '69');
    for (const event of ['REFERRAL_PROPOSED', 'REFERRAL_ACCEPTED']) await tell(event, uuid(referralId), '69');
    expect(await told()).toEqual([]);
  });
});

describe('a sitting that was convened and will not be held that day', () => {
  const cancel = (sessionId: string) =>
    world.act(world.coordinator, 'cancelSession', { sessionId }, 'session { status }', 'SessionInput');
  const postpone = (sessionId: string) =>
    world.act(world.coordinator, 'postponeSession', {
      sessionId,
      heldOn: farDay(7),
      acknowledgedWarnings: ['WORKING_DAY'],
    });

  const convened = async () => {
    const [{ referralId }, sessionId] = [await world.acceptedCase(), await world.session(farDay())];
    await world.place(sessionId, referralId);
    await world.act(world.coordinator, 'conveneSession', { sessionId });
    await told();
    return sessionId;
  };

  it('is put off: whoever was summoned is told, though the summons has gone', async () => {
    const sessionId = await convened();
    expect((await postpone(sessionId)).userErrors).toEqual([]);
    const { rows } = await admin.query('select from tenant.convocation where session_id = $1', [uuid(sessionId)]);
    expect(rows).toEqual([]);
    expect(await told()).toEqual(COMMISSION_MEMBERS);
  });

  it('is cancelled: whoever was summoned is told, and not the association whose case was on the agenda', async () => {
    expect((await cancel(await convened())).session.status).toBe('CANCELLED');
    expect(await told()).toEqual(COMMISSION_MEMBERS);
  });

  it('tells nobody when nobody was summoned yet', async () => {
    const sessionId = await world.session(farDay());
    await postpone(sessionId);
    await cancel(sessionId);
    expect(await told()).toEqual([]);
  });

  it('tells each person once, whatever the seats that summoned them', async () => {
    const sessionId = await convened();
    const [held, second] = [uuid(sessionId), newUuid()];
    const SEAT = `from tenant.convocation v join directory.account a on a.id = v.account_id
      where v.session_id = $1 and a.email = 'police-38@demonstration.passerelle.example'`;
    await admin.query(
      `insert into directory.mandate select (jsonb_populate_record(m, jsonb_build_object('id', $2::uuid))).*
       from directory.mandate m where m.id = (select v.mandate_id ${SEAT})`,
      [held, second],
    );
    await admin.query(
      `insert into tenant.convocation select (jsonb_populate_record(v, jsonb_build_object('mandate_id', $2::uuid))).* ${SEAT}`,
      [held, second],
    );
    await cancel(sessionId);
    expect(await told()).toEqual(COMMISSION_MEMBERS);
    await admin.query('delete from directory.mandate where id = $1', [second]);
  });

  it.each(['before the act', 'before the mail leaves'])('does not tell whoever was replaced %s', async (when) => {
    const sessionId = await convened();
    const replace = (to: string) =>
      admin.query(`update directory.mandate set revoked_at = ${to}
        where account_id = (select id from directory.account where email = 'police-38@demonstration.passerelle.example')`);
    if (when === 'before the act') await replace('now()');
    await postpone(sessionId);
    await replace('now()');
    expect(await told()).toEqual(COMMISSION_MEMBERS.filter((name) => name !== 'police-38'));
    await replace('null');
  });
});

describe('what a body and an authority said', () => {
  const held = async (opined: boolean) => {
    const [{ referralId }, sessionId] = [await world.acceptedCase(), await world.session(farDay())];
    const agendaItemId = await world.place(sessionId, referralId);
    await world.act(world.coordinator, 'conveneSession', { sessionId });
    const opening = { sessionId, acknowledgedWarnings: ['OPENING_DAY'] };
    await world.act(world.coordinator, 'openSession', opening, '', 'SessionInput');
    await world.attend(sessionId);
    const opinion = { agendaItemId, sense: 'FAVOURABLE', acknowledgedWarnings: ['QUORUM'] };
    if (opined) await world.act(world.coordinator, 'recordOpinion', opinion);
    await told();
    expect((await world.act(world.coordinator, 'closeSession', { sessionId })).userErrors).toEqual([]);
    return referralId;
  };

  it('reaches the authority that decides after the opinion, then the team that accompanies the person', async () => {
    const referralId = await held(true);
    expect(await told()).toEqual(['prefecture-38']);
    const signedOn = world.dayIn(0);
    const decision = { referralId, sense: 'AUTHORISED', signatory: 'Le préfet', signedOn, startsOn: signedOn };
    const recorded = await world.act(world.coordinator, 'recordDecision', decision, 'decision { id }');
    expect(recorded.userErrors).toEqual([]);
    expect(await told()).toEqual(['association-38']);
    const notification = { decisionId: recorded.decision.id, notifiedOn: signedOn, manner: 'HAND_DELIVERED' };
    expect((await world.act(world.coordinator, 'recordNotification', notification)).userErrors).toEqual([]);
    expect(await told()).toEqual(['association-38']);
  });

  it('reaches nobody when the sitting gave no opinion', async () => {
    await held(false);
    expect(await told()).toEqual([]);
  });
});

describe('what narrows or widens reading reaches those who must know', () => {
  it('a question, the service asked; its answer, the secretariat; glass broken, the officer', async () => {
    const { referralId } = await world.acceptedCase();
    await told();
    const dueOn = world.dayIn(10);
    const { consultation } = await world.act(
      world.coordinator,
      'consultService',
      { referralId, role: 'POLICE', groups: ['COMPLAINT'], question: 'Une suite ?', dueOn },
      'consultation { id }',
    );
    expect(await told()).toEqual(['police-38']);
    await world.act(world.police, 'answerConsultation', { consultationId: consultation.id, view: 'Oui.' });
    expect(await told()).toEqual(['coordinator-38']);
    const danger = { departement: '38', referral: referralId, reason: 'DISAPPEARANCE', circumstances: 'x' };
    await world.act(world.coordinator, 'breakGlass', danger);
    expect(await told()).toEqual(['dpo-38']);
    await tell('MANDATE_TO_EXAMINE', uuid(referralId));
    expect(await told()).toEqual(['dpo-38']);
  });

  it('nobody who stood back from a referral is asked about it', async () => {
    const { referralId } = await world.acceptedCase();
    const ask = () =>
      world.act(
        world.coordinator,
        'consultService',
        { referralId, role: 'POLICE', groups: ['COMPLAINT'], question: 'Une suite ?', dueOn: world.dayIn(10) },
        'consultation { id }',
      );
    const { consultation } = await ask();
    await world.act(world.police, 'recuse', { referralId });
    await told();
    await world.act(world.coordinator, 'withdrawConsultation', { consultationId: consultation.id });
    await ask();
    expect(await told()).toEqual([]);
  });

  it('a reader kept away is told of nothing about the case; the chair is asked, the team is answered', async () => {
    const { caseId, referralId } = await world.acceptedCase();
    await told();
    const keep = (name: string) =>
      world.act(
        world.association,
        'keepReaderAway',
        { caseId, email: `${name}@demonstration.passerelle.example` },
        'keptReader { id }',
      );
    const { keptReader } = await keep('coordinator-38');
    expect(await told()).toEqual(['prefecture-38']);
    await tell('REFERRAL_PROPOSED', uuid(referralId));
    await tell('COMPLETION_ANSWERED', uuid(caseId));
    expect(await told()).toEqual([]);
    await world.act(world.prefecture, 'answerKeptReader', { keptReaderId: keptReader.id, uphold: false });
    expect(await told()).toEqual(['association-38']);
    await tell('REFERRAL_PROPOSED', uuid(referralId));
    expect(await told()).toEqual(['coordinator-38']);
  });
});

describe('what is about mandates and erasures', () => aboutMandates(() => outbox));
describe('what is about other bodies, and places', () => aboutOtherBodies(() => outbox));

describe('only those who still hold what concerns them', () => {
  const without = async (change: string, back: string, names: string[]) => {
    const sessionId = await outbox.placed();
    await world.act(world.coordinator, 'conveneSession', { sessionId });
    await admin.query(change);
    expect(await told()).toEqual(COMMISSION_MEMBERS.filter((name) => !names.includes(name)));
    await admin.query(back);
  };
  const HELD_BY = `where account_id = (select id from directory.account where email = 'police-38@demonstration.passerelle.example')`;
  const revoked = (at: string) => `update directory.mandate set revoked_at = ${at} ${HELD_BY}`;

  it('a member summoned after the others, alone', async () => {
    const sessionId = await outbox.placed();
    await admin.query(revoked('now()'));
    await world.act(world.coordinator, 'conveneSession', { sessionId });
    await told();
    await admin.query(revoked('null'));
    await world.act(world.coordinator, 'summonLateMembers', { sessionId });
    expect(await told()).toEqual(['police-38']);
  });

  it('not whose mandate was revoked since', () => without(revoked('now()'), revoked('null'), ['police-38']));

  it('not whose mandate ends today: validity is half-open', () =>
    without(
      `update directory.mandate set valid_until = (now() at time zone 'Europe/Paris')::date ${HELD_BY}`,
      `update directory.mandate set valid_until = null ${HELD_BY}`,
      ['police-38'],
    ));

  it('not whose account is deactivated', () =>
    without(
      `update directory.account set deactivated_at = now() where email like 'police-38@%' or email like 'ddets-38@%'`,
      'update directory.account set deactivated_at = null',
      ['police-38', 'ddets-38'],
    ));
});

it('every event reaches somebody: none is raised for nobody', () => {
  expect([...outbox.heard].sort()).toEqual([...OUTBOX_EVENTS].sort());
});

const HEADERS =
  'auto-submitted content-transfer-encoding content-type date from message-id mime-version subject to x-auto-response-suppress';

describe('the mail', () => {
  const neutral = () => outbox.letters.filter(({ headers }) => headers.get('content-type')!.startsWith('text/plain'));

  it('says the same to everybody, whatever happened', () => {
    expect(neutral().length).toBeGreaterThan(20);
    expect(new Set(neutral().map(({ headers, text }) => `${headers.get('subject')}|${text}`))).toEqual(
      new Set([
        "Passerelle : un élément vous attend|Un élément vous attend dans Passerelle.\r\nConnectez-vous comme d'habitude pour en prendre connaissance.\r\n",
      ]),
    );
  });

  it('carries no name, no reference, no id and no place, in its headers either', () => {
    const [letter] = neutral() as [Letter];
    expect([...letter.headers.keys()].sort().join(' ')).toBe(HEADERS);
    expect(letter.headers.get('auto-submitted')).toBe('auto-generated');
    expect(letter.headers.get('from')).toBe('Passerelle <passerelle@[127.0.0.1]>');
    for (const { headers, to, raw } of neutral()) {
      expect(headers.get('to')).toBe(to);
      expect(headers.get('content-type')).toMatch(/^text\/plain/);
      expect(raw).not.toMatch(
        /[0-9a-f]{8}-[0-9a-f]{4}-|http|<img|Diallo|Isère|commission|traite|victime|prostitution/i,
      );
    }
  });

  it('has a Message-ID of its own for each row and recipient, in which no id can be read', () => {
    const ids = outbox.letters.map(({ headers }) => headers.get('message-id')!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^<[0-9a-f]{40}@\[127\.0\.0\.1\]>$/);
  });
});
