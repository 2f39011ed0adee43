import { pdfWords } from '../support/pdf-text';
import { clock } from '../../server/kernel/clock';
import { instantAt } from '../../server/kernel/local-date';
import type { Letter } from '../jobs/post-office';
import { dictionariesOf } from '../support/parsed-pdf';
import { farDay } from '../support/far-days';
import type { Ask } from '../support/api';
import { ConvocationWorld, invitationIn, linkIn, paperIn, textOf } from './convocation-world';

const DOCTOR = 'docteur@example.org';
let ground: ConvocationWorld;
let stranger: Ask;
let onPaper: string;
let doctor: string;

beforeAll(async () => {
  ground = await ConvocationWorld.open();
  stranger = ground.world.api.withToken(null);
  doctor = await ground.memberAt(DOCTOR);
  onPaper = await ground.memberAt(undefined, 'Magistrat honoraire');
}, 120_000);
afterAll(() => ground.close());
beforeEach(async () => void (await ground.sent()));
afterEach(() => clock.freeze(undefined));

const to = (letters: Letter[], address: string) => letters.find((letter) => letter.to === address)!;
const police = 'police-38@demonstration.passerelle.example';
const answer = async (token: string, given: string, more: object = {}) =>
  (await ground.world.act(stranger, 'answerConvocation', { token, answer: given, ...more }, 'reply notice')) as any;
const open = async (token: string) => {
  const { data } = await stranger<any>(
    'query ($token: String!) { convocationReply(token: $token) { heldOn startsAt service reply proxyHolders { memberId quality } } }',
    { token },
  );
  return data!.convocationReply;
};
const cancel = (sessionId: string) =>
  ground.world.act(ground.world.coordinator, 'cancelSession', { sessionId }, '', 'SessionInput');

describe('a convocation', () => {
  it('leaves for whoever has an address, account or not, and is on numbered paper for the others', async () => {
    const sessionId = await ground.convened();
    const letters = await ground.sent();
    expect(letters.map((letter) => letter.to)).toEqual(expect.arrayContaining([police, DOCTOR]));
    expect(new Set(letters.map((letter) => letter.to)).size).toBe(letters.length);
    const rows = await ground.followed(sessionId);
    expect(rows.filter(({ state }) => state === 'SENT')).toHaveLength(letters.length);
    expect(rows.find(({ memberId }) => memberId === onPaper)).toMatchObject({ state: null, receivedOn: null });
    expect(rows.map(({ paper }) => paper.number)).toEqual(rows.map((_row, at) => `${at + 1}/${rows.length}`));
    expect(rows.find(({ memberId }) => memberId === onPaper).paper).toMatchObject({
      addressee: 'Magistrat honoraire',
      agenda: expect.arrayContaining(['Bilan annuel']),
    });
  });

  it('that came back is a to-do of the secretariat until it is handed over on paper', async () => {
    const sessionId = await ground.convened();
    const outcome = (memberId: string, said: string, who = ground.world.coordinator) =>
      ground.world.act(who, 'recordLetterOutcome', { sessionId, memberId, outcome: said });
    const waits = async () => {
      const { data } = await ground.world.coordinator<any>('{ viewer { toDo(departement: "38") { kind subject } } }');
      return data!.viewer.toDo.filter((each: any) => each.kind === 'LETTER_TO_REPLACE' && each.subject === sessionId);
    };
    expect((await outcome(doctor, 'BOUNCED')).userErrors[0]).toMatchObject({ code: 'WRONG_STATE', path: ['memberId'] });
    await ground.sent();
    expect((await outcome(doctor, 'BOUNCED', ground.world.police)).userErrors[0]!.code).toBe('FORBIDDEN');
    expect((await outcome(doctor, 'BOUNCED')).userErrors).toEqual([]);
    expect(await ground.followedOf(sessionId, doctor)).toMatchObject({ state: 'BOUNCED', receivedOn: null });
    expect(await waits()).toHaveLength(1);
    for (const member of [doctor, onPaper]) {
      expect((await outcome(member, 'HANDED_OVER')).userErrors).toEqual([]);
      expect(await ground.followedOf(sessionId, member)).toMatchObject({
        state: 'HANDED_OVER',
        receivedOn: ground.world.dayIn(0),
      });
    }
    expect(await waits()).toEqual([]);
    expect(await ground.sent()).toEqual([]);
    const elsewhere = await ground.convened();
    const planned = await ground.world.policySession(farDay());
    expect(
      (
        await ground.world.act(ground.world.coordinator, 'recordLetterOutcome', {
          sessionId: planned,
          memberId: doctor,
          outcome: 'BOUNCED',
        })
      ).userErrors[0]!.code,
    ).toBe('WRONG_STATE');
    await cancel(elsewhere);
  });

  it('counts as received on the local day when the mail server of its addressee took it', async () => {
    const sessionId = await ground.convened();
    await ground.sent();
    const row = await ground.followedOf(sessionId, doctor);
    expect(row).toMatchObject({ state: 'SENT', receivedOn: ground.world.dayIn(0), clickedAt: null });
  });

  it('says a day, an hour and a service, and no word that tells of a person or of the body', async () => {
    await ground.convenedOnPersons({ startsAt: '09:30', place: 'Salle de lutte contre la prostitution' });
    const letters = await ground.sent();
    const [year, month, day] = farDay().split('-');
    for (const letter of letters) {
      expect(letter.headers.get('subject')).toBe(`Convocation à une réunion le ${day}/${month}/${year} à 9 h 30`);
      const words = `${letter.headers.get('subject')} ${textOf(letter)} ${invitationIn(letter).summary}`;
      expect(words).not.toMatch(/commission|traite|victime|prostitution|CODAF|parcours|Diallo|K7F/i);
      expect(words).toContain('La préfecture de l’Isère vous convoque à une réunion.'.replace('’', "'"));
      expect(words.match(/situations individuelles/g)).toHaveLength(1);
    }
  });

  it('tells under the agenda what earlier sittings left to do', async () => {
    await ground.convened();
    const letter = to(await ground.sent(), DOCTOR);
    expect(textOf(letter)).toMatch(
      /Ordre du jour :\n- Bilan annuel\n\nSuites des séances précédentes :\n- Transmettre aux services le modèle de convention \(La DDETS, pour le [\d/]+\)/,
    );
    expect(pdfWords(paperIn(letter))).toMatch(/Suites des séances précédentes.*Transmettre aux services/s);
  });

  it('has its agenda as a tagged PDF, and an invitation that a calendar reads, in universal time', async () => {
    await ground.convened({ startsAt: '09:30' });
    const letter = to(await ground.sent(), DOCTOR);
    const paper = await dictionariesOf(paperIn(letter));
    expect(paper).toMatch(/\/StructTreeRoot/);
    expect(paper).toMatch(/\/Lang \(fr-FR\)/);
    expect(invitationIn(letter)).toMatchObject({
      method: 'REQUEST',
      sequence: 0,
      summary: 'Réunion',
      minutes: 60,
      startsAt: instantAt(farDay(), '09:30', 'Europe/Paris'),
      status: 'CONFIRMED',
    });
  });
});

describe('the notice of a sitting', () => {
  const notice = async (sessionId: string) => {
    const { verdicts } = await ground.world.read(
      ground.world.coordinator,
      sessionId,
      'verdicts { rule verdict value }',
    );
    return verdicts.find(({ rule }: { rule: string }) => rule === 'CONVENING_NOTICE');
  };

  it('runs from the day when the last letter left, not from that of the act', async () => {
    const sessionId = await ground.convened();
    await ground.sent();
    expect(await notice(sessionId)).toMatchObject({ verdict: 'OK' });
    await ground.admin.query(
      `update tenant.letter set settled_at = $1 where session_id =
        (select session_id from tenant.letter order by written_at desc limit 1) and state = 'SENT'`,
      [new Date(instantAt(farDay(), '08:00', 'Europe/Paris').getTime() - 3 * 86_400_000)],
    );
    expect(await notice(sessionId)).toMatchObject({ verdict: 'WARNING' });
  });
});

describe('what follows a convocation', () => {
  it('is a correction when a point comes late, with the same invitation one step on', async () => {
    const sessionId = await ground.convened();
    const first = invitationIn(to(await ground.sent(), DOCTOR));
    await ground.point(sessionId, 'Lutte contre la prostitution des mineurs');
    const letter = to(await ground.sent(), DOCTOR);
    expect(letter.headers.get('subject')).toMatch(/^Ordre du jour complété pour une réunion/);
    expect(invitationIn(letter)).toMatchObject({ method: 'REQUEST', uid: first.uid, sequence: first.sequence + 1 });
    expect(textOf(letter)).toContain('- Bilan annuel\n- Point d’orientation n° 2\n');
  });

  it('is a cancellation that takes the meeting off the calendar, and has nothing to answer', async () => {
    const sessionId = await ground.convened();
    const first = invitationIn(to(await ground.sent(), DOCTOR));
    expect((await cancel(sessionId)).userErrors).toEqual([]);
    const letter = to(await ground.sent(), DOCTOR);
    expect(letter.headers.get('subject')).toMatch(/^Annulation d’une réunion/);
    expect(invitationIn(letter)).toMatchObject({ method: 'CANCEL', uid: first.uid, sequence: 1, status: 'CANCELLED' });
    expect(textOf(letter)).not.toContain('/reponse/');
  });

  it('is a postponement, then a new convocation with a link of its own: the old one no longer serves', async () => {
    const sessionId = await ground.convened();
    const before = to(await ground.sent(), DOCTOR);
    const heldOn = farDay(7);
    await ground.world.act(ground.world.coordinator, 'postponeSession', { sessionId, heldOn });
    expect(to(await ground.sent(), DOCTOR).headers.get('subject')).toMatch(/^Report d’une réunion/);
    await ground.convene(sessionId);
    const after = to(await ground.sent(), DOCTOR);
    expect(invitationIn(after)).toMatchObject({ uid: invitationIn(before).uid, sequence: 2 });
    expect(linkIn(after)).not.toBe(linkIn(before));
    expect(await open(linkIn(before))).toBeNull();
    expect(await open(linkIn(after))).toMatchObject({ heldOn });
  });

  it('is a reminder, once, to whoever has not answered', async () => {
    const sessionId = await ground.convened();
    const letters = await ground.sent();
    await answer(linkIn(to(letters, police)), 'PRESENT');
    await ground.remind();
    expect(await ground.sent()).toEqual([]);
    clock.freeze(new Date(instantAt(farDay(), '08:00', 'Europe/Paris').getTime() - 2 * 86_400_000));
    await ground.remind();
    await ground.remind();
    const { rows } = await ground.admin.query(
      `select count(*)::int as n, count(distinct mandate_id)::int as members from tenant.letter where kind = 'REMINDER'
        and session_id in (select session_id from tenant.reply where answer = 'PRESENT')`,
    );
    expect(rows[0].n).toBe(rows[0].members);
    expect(rows[0].n).toBe(letters.length - 1);
    await ground.sent();
    clock.freeze(undefined);
    const told = await ground.followed(sessionId);
    expect(told.filter(({ remindedOn }) => remindedOn !== null)).toHaveLength(letters.length - 1);
    expect(told.filter(({ reply }) => reply === 'PRESENT')).toMatchObject([{ remindedOn: null }]);
    await cancel(sessionId);
  });
});

describe('the link of a convocation', () => {
  const linked = async () => {
    const sessionId = await ground.convened();
    return { sessionId, token: linkIn(to(await ground.sent(), DOCTOR)) };
  };

  it('opens a day and an hour to nobody in particular; that it was opened is noted, and answers nothing', async () => {
    const { sessionId, token } = await linked();
    expect(await open(token)).toMatchObject({ heldOn: farDay(), startsAt: '14:00', reply: null });
    const row = await ground.followedOf(sessionId, doctor);
    expect(row.clickedAt).not.toBeNull();
    expect(row).toMatchObject({ reply: null, repliedAt: null });
  });

  it('answers once: a second time is refused, and the page shows what was answered', async () => {
    const { sessionId, token } = await linked();
    expect(await answer(token, 'REMOTE')).toMatchObject({ reply: 'REMOTE', notice: null, userErrors: [] });
    expect(await answer(token, 'ABSENT')).toMatchObject({ reply: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await open(token)).toMatchObject({ reply: 'REMOTE' });
    expect(await ground.followedOf(sessionId, doctor)).toMatchObject({ reply: 'REMOTE' });
  });

  it('is refused in the same words whether it is wrong, used, late or fallen', async () => {
    const { sessionId, token } = await linked();
    const used = await linked();
    await answer(used.token, 'PRESENT');
    const fallen = await linked();
    await cancel(fallen.sessionId);
    const said = [
      await answer('wrong', 'PRESENT'),
      await answer(used.token, 'PRESENT'),
      await answer(fallen.token, 'PRESENT'),
    ];
    clock.freeze(new Date(instantAt(farDay(), '14:00', 'Europe/Paris').getTime() + 61 * 60_000));
    said.push(await answer(token, 'PRESENT'));
    expect(await open(token)).toBeNull();
    expect(await open('wrong')).toBeNull();
    clock.freeze(undefined);
    expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await ground.followedOf(sessionId, doctor)).toMatchObject({ reply: null });
  });

  it('gives a vote to another voting member; to whoever holds one already, it is noted and told', async () => {
    const { sessionId, token } = await linked();
    const { proxyHolders } = await open(token);
    const holder = proxyHolders[0].memberId as string;
    expect(await answer(token, 'PROXY')).toMatchObject({ userErrors: [{ code: 'INVALID_VALUE', path: ['proxyTo'] }] });
    expect(await answer(token, 'PROXY', { proxyTo: doctor })).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    expect(await answer(token, 'PROXY', { proxyTo: holder })).toMatchObject({ reply: 'PROXY', notice: null });
    expect(await ground.followedOf(sessionId, doctor)).toMatchObject({ reply: 'PROXY', proxyTo: holder });
    const { rows: others } = await ground.admin.query(
      `select r.id from tenant.reply r where r.answer is null and r.session_id =
        (select session_id from tenant.reply where answer = 'PROXY' order by answered_at desc limit 1) and r.mandate_id <>
        (select proxy_to from tenant.reply where answer = 'PROXY' order by answered_at desc limit 1) limit 1`,
    );
    const again = await answer(ground.tokenOf(others[0].id), 'PROXY', { proxyTo: holder });
    expect(again).toMatchObject({ reply: 'PROXY', userErrors: [] });
    expect(again.notice).toMatch(/déjà reçu un pouvoir/);
  });

  it('shows replies to the secretariat, and to a member their own alone', async () => {
    const { sessionId, token } = await linked();
    await answer(token, 'ABSENT');
    const own = await ground.followed(sessionId, ground.world.police);
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({ reply: null, state: 'SENT', paper: null });
  });
});

describe('a letter that does not arrive', () => {
  it('refused for good, says so to the secretariat, which is told by mail, and is not tried again', async () => {
    ground.office.refuse = { at: 'RCPT', code: 550, address: DOCTOR };
    const sessionId = await ground.convened();
    await ground.sent();
    ground.office.refuse = null;
    expect(await ground.followedOf(sessionId, doctor)).toMatchObject({ state: 'REFUSED', receivedOn: null });
    expect(await ground.told()).toEqual(['coordinator-38@demonstration.passerelle.example']);
    expect(await ground.sent()).toEqual([]);
  });

  it('refused for now, or by a server that takes it, hangs and refuses, waits and is tried again', async () => {
    ground.office.refuse = { at: 'DATA', code: 451, address: DOCTOR };
    const sessionId = await ground.convened();
    await ground.sent();
    expect(await ground.followedOf(sessionId, doctor)).toMatchObject({ state: 'WAITING' });
    ground.office.refuse = null;
    clock.freeze(new Date(Date.now() + 120_000));
    const [again] = await ground.sent();
    expect(again!.to).toBe(DOCTOR);
    expect(ground.office.returned.at(-1)!.headers.get('message-id')).toBe(again!.headers.get('message-id'));
    expect(await ground.followedOf(sessionId, doctor)).toMatchObject({ state: 'SENT' });
  });
});

describe('a calendar feed', () => {
  const feed = async (act: string, fields: string) =>
    ground.world.act(ground.world.police, act, { departement: '38' }, fields, 'CalendarFeedInput');
  const at = async (address: string) => {
    const response = await fetch(`${ground.world.api.url}${address}`);
    return { status: response.status, text: await response.text() };
  };

  it('is one’s own, tells days and hours in neutral words, and is gone once revoked or replaced', async () => {
    await ground.convened({ startsAt: '09:30' });
    const { address } = await feed('openCalendarFeed', 'address');
    const { status, text } = await at(address);
    expect(status).toBe(200);
    expect(text).toContain(
      `DTSTART:${instantAt(farDay(), '09:30', 'Europe/Paris')
        .toISOString()
        .replace(/[-:]|\.\d+/g, '')}`,
    );
    expect(text).toContain('SUMMARY:Réunion');
    expect(text).not.toMatch(/commission|traite|prostitution|LOCATION|ATTENDEE/i);
    const second = await feed('openCalendarFeed', 'address');
    expect((await at(second.address)).status).toBe(200);
    expect(await feed('revokeCalendarFeed', 'revoked')).toMatchObject({ revoked: true });
    expect(await feed('revokeCalendarFeed', 'revoked')).toMatchObject({ userErrors: [{ code: 'WRONG_STATE' }] });
    const answers = [address, second.address, '/agenda/wrong.ics'].map(at);
    expect(new Set((await Promise.all(answers)).map((one) => JSON.stringify(one))).size).toBe(1);
    expect((await at(address)).status).toBe(404);
  });
});
