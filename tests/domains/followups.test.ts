import { uuidOf } from '../../server/kernel/id';
import type { Ask } from '../support/api';
import { FollowUpsWorld } from './followups-world';
import { refusal } from './meeting-world';

let world: FollowUpsWorld;
beforeAll(async () => {
  world = await FollowUpsWorld.open();
}, 120_000);
afterAll(() => world.minutes.close());

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const day = (days: number) => world.sitting.dayIn(days);

describe('what a sitting has somebody do', () => {
  it('says who, by when, and from which point it came', async () => {
    const sessionId = await world.policy(-40);
    const { agenda } = await world.sitting.read(world.sitting.coordinator, sessionId, 'agenda { id }');
    const member = await world.memberOf('PROSTITUTION_EXIT_COMMISSION');
    const more = { agendaItemId: agenda[0].id, ownerMembershipId: member.id, ownerTitle: null };
    const { followUp, userErrors } = await world.record(sessionId, more);
    expect(userErrors).toEqual([]);
    expect(followUp).toMatchObject({
      ...{ text: 'Transmettre le modèle de convention', owner: member.quality, ownerMembershipId: member.id },
      ...{ itemTitle: 'Hébergement', dueOn: day(30), firstDueOn: day(30), late: false, outcome: null, version: 1 },
    });
    expect(ids((await world.of(sessionId)).decided)).toEqual([followUp.id]);
  });

  it('comes back to the next sittings by itself, late or not, until it is settled', async () => {
    const first = await world.policy(-30);
    const { followUp: soon } = await world.record(first);
    const { followUp: late } = await world.record(first, { dueOn: day(-5) });
    const next = await world.policy(-2);
    const before = (await world.of(next)).before;
    expect(ids(before)).toEqual(expect.arrayContaining([late.id, soon.id]));
    expect(ids(before).indexOf(late.id)).toBeLessThan(ids(before).indexOf(soon.id));
    expect(before.find(({ id }) => id === late.id)).toMatchObject({ late: true });
    expect(ids((await world.of(first)).before)).not.toContain(late.id);
    expect((await world.settle(late.id, { settledOn: day(-1) })).followUp).toMatchObject({
      outcome: 'DONE',
      late: false,
    });
    const after = await world.sitting.policySession(day(20));
    expect((await world.of(after)).before.find(({ id }) => id === late.id)).toMatchObject({ outcome: 'DONE' });
    await world.minutes.past(next, 0);
    const told = ids((await world.of(after)).before);
    expect(told).not.toContain(late.id);
    expect(told).toContain(soon.id);
  });

  it('leaves the agenda as it was convened: its digest does not change', async () => {
    const sessionId = await world.policy(-20);
    const digest = async () =>
      (
        await world.minutes.admin.query('select agenda_digest from tenant.session where id = $1', [
          uuidOf(sessionId, 'Session', '38'),
        ])
      ).rows[0];
    const before = await digest();
    const { followUp } = await world.record(sessionId);
    await world.settle(followUp.id);
    expect(await digest()).toEqual(before);
  });

  it('is in the letters of the next sitting in neutral words, the others by their number', async () => {
    const { sitting } = world;
    const sessionId = await world.policy(-16);
    await world.record(sessionId, { text: 'Former les hôteliers', dueOn: day(1) });
    await world.record(sessionId, { text: 'Former au repérage de la traite', dueOn: day(2) });
    const next = await sitting.policySession(day(45));
    await sitting.act(sitting.coordinator, 'conveneSession', { sessionId: next });
    const { convocations } = await sitting.read(sitting.coordinator, next, 'convocations { paper { agenda } }');
    const { agenda } = convocations[0].paper as { agenda: string[] };
    const due = (days: number) => day(days).split('-').reverse().join('/');
    expect(agenda).toContain(`Suite d’une séance précédente : Former les hôteliers (La DDETS, pour le ${due(1)})`);
    expect(agenda).toContainEqual(expect.stringMatching(`: Action n° \\d+ \\(pour le ${due(2)}\\)$`));
    expect(agenda.join()).not.toContain('traite');
  });

  it('is about nobody: a name warns, a person’s point and a sitting on persons are refused', async () => {
    const sessionId = await world.policy(-15);
    const named = await world.record(sessionId, { text: 'Appeler Madame Ngozi Okafor au 06 12 34 56 78' });
    expect(named.userErrors).toMatchObject([{ code: 'WARNING_NOT_ACKNOWLEDGED' }]);
    expect(named.warnings).toMatchObject([{ rule: 'TEXT_NAMES_SOMEONE' }]);
    const { sessionId: onPersons, items } = await world.minutes.meeting.openSitting(1);
    const refused = await world.record(onPersons, { dueOn: day(600) });
    expect(refusal(refused)).toEqual(['WRONG_STATE', "Composition et objet de l'instance"]);
    const elsewhere = await world.record(sessionId, { agendaItemId: items[0]!.itemId });
    expect(elsewhere.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['agendaItemId'] }]);
    await world.minutes.admin.query('update tenant.agenda_item set session_id = $1 where id = $2', [
      uuidOf(sessionId, 'Session', '38'),
      uuidOf(items[0]!.itemId, 'AgendaItem', '38'),
    ]);
    const person = await world.record(sessionId, { agendaItemId: items[0]!.itemId });
    expect(person.userErrors).toMatchObject([{ code: 'INVALID_VALUE', path: ['agendaItemId'] }]);
  });

  it('is refused before its sitting, without anybody to do it, and for a member of another body', async () => {
    const sessionId = await world.policy(-10);
    const of = async (more: object) => {
      const [error] = (await world.record(sessionId, more)).userErrors;
      return [error!.code, error!.path?.[0]];
    };
    expect(await of({ dueOn: day(-11) })).toEqual(['INVALID_VALUE', 'dueOn']);
    expect(await of({ dueOn: day(3000) })).toEqual(['INVALID_VALUE', 'dueOn']);
    expect(await of({ ownerTitle: ' ' })).toEqual(['MISSING_VALUE', 'ownerTitle']);
    expect(await of({ ownerTitle: null })).toEqual(['MISSING_VALUE', 'ownerMembershipId']);
    expect(await of({ text: 'x'.repeat(301) })).toEqual(['INVALID_VALUE', 'text']);
    const stranger = await world.memberOf('CODAF');
    expect(await of({ ownerMembershipId: stranger.id })).toEqual(['INVALID_VALUE', 'ownerMembershipId']);
    const planned = await world.sitting.policySession(day(25));
    expect(refusal(await world.record(planned))![0]).toBe('WRONG_STATE');
  });
});

describe('a follow-up', () => {
  it('is corrected until the minutes are approved; its day is then put off, and the first one kept', async () => {
    const sessionId = await world.policy(-9);
    const { followUp } = await world.record(sessionId);
    const corrected = await world.correct(followUp.id, { text: 'Transmettre la convention', dueOn: day(40) });
    expect(corrected.followUp).toMatchObject({
      ...{ text: 'Transmettre la convention', owner: 'La DDETS', dueOn: day(40), firstDueOn: day(40), version: 2 },
    });
    for (const field of ['text', 'dueOn'])
      expect((await world.correct(followUp.id, { [field]: null })).userErrors).toMatchObject([{ path: [field] }]);
    const member = await world.memberOf('PROSTITUTION_EXIT_COMMISSION');
    const owned = await world.correct(followUp.id, { ownerMembershipId: member.id, ownerTitle: null });
    expect(owned.followUp).toMatchObject({ owner: member.quality, ownerTitle: null });
    expect((await world.correct(followUp.id, { ownerMembershipId: null })).userErrors).toMatchObject([
      { code: 'MISSING_VALUE' },
    ]);
    const stale = await world.correct(followUp.id, { text: 'Autre', expectedVersion: 1 });
    expect(stale.userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    await world.sitting.act(world.sitting.coordinator, 'closeSession', { sessionId });
    expect((await world.minutes.approve(sessionId)).userErrors).toEqual([]);
    expect((await world.correct(followUp.id, { text: 'Autre' })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await world.record(sessionId)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    const putOff = await world.correct(followUp.id, { dueOn: day(60) });
    expect(putOff.followUp).toMatchObject({ dueOn: day(60), firstDueOn: day(40) });
  });

  it('is in the minutes as it was decided, sealed with them, whatever becomes of it', async () => {
    const { minutes, sitting } = world;
    const sessionId = await world.policy(-12);
    const { followUp } = await world.record(sessionId, { text: 'Tenir une permanence' });
    await sitting.attend(sessionId);
    await sitting.act(sitting.coordinator, 'closeSession', { sessionId });
    await minutes.approve(sessionId);
    const paper = (account: string, edition: string) => minutes.paper(account, `/minutes/${sessionId}/${edition}.pdf`);
    const due = day(30).split('-').reverse().join('/');
    for (const [account, edition] of [
      ['coordinator-38', 'members'],
      ['police-38', 'members'],
      ['police-38', 'public'],
    ] as const)
      expect(await paper(account, edition)).toMatch(
        new RegExp(`Actions décidées.*Tenir une permanence.*La DDETS.*${due}`),
      );
    const seal = async (account: string) => (await minutes.minutesFor(account, sessionId)).seal;
    await world.correct(followUp.id, { dueOn: day(90) });
    await world.settle(followUp.id);
    for (const account of ['coordinator-38', 'police-38']) expect(await seal(account)).toBe('HOLDS');
    await minutes.admin.query("update tenant.follow_up set text = 'Autre' where id = $1", [
      uuidOf(followUp.id, 'FollowUp', '38'),
    ]);
    for (const account of ['coordinator-38', 'police-38']) expect(await seal(account)).toBe('CHANGED');
  });

  it('is settled once, on a day that has come, and opened again where that was a mistake', async () => {
    const { followUp } = await world.record(await world.policy(-8));
    const on = async (settledOn: string) => (await world.settle(followUp.id, { settledOn })).userErrors;
    expect(await on(day(1))).toMatchObject([{ code: 'INVALID_VALUE', path: ['settledOn'] }]);
    expect(await on(day(-9))).toMatchObject([{ code: 'INVALID_VALUE', path: ['settledOn'] }]);
    const dropped = await world.settle(followUp.id, { outcome: 'DROPPED', note: 'Sans objet.' });
    expect(dropped.followUp).toMatchObject({ outcome: 'DROPPED', note: 'Sans objet.', settledOn: day(0) });
    expect((await world.settle(followUp.id)).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    expect((await world.correct(followUp.id, { dueOn: day(50) })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    const again = await world.correct(followUp.id, { reopened: true });
    expect(again.followUp).toMatchObject({ outcome: null, settledOn: null, note: null });
  });

  it('is told to whoever is to do it; to the secretariat where they have no account', async () => {
    const { sitting, minutes } = world;
    const sessionId = await world.policy(-7);
    const { rows } = await minutes.admin.query(
      `select ms.id, a.subject from directory.membership ms join directory.mandate m on m.id = ms.mandate_id
       join directory.account a on a.id = m.account_id join directory.body b on b.id = ms.body_id
       where ms.departement_code = '38' and b.kind = 'PROSTITUTION_EXIT_COMMISSION' and m.role = 'POLICE'`,
    );
    const due = async (who: Ask) => {
      const { data } = await who('{ viewer { toDo(departement: "38") { kind label subject overdue } } }');
      return (data!.viewer.toDo as { kind: string; subject: string; label: string }[]).filter(
        ({ kind }) => kind === 'FOLLOW_UP_DUE',
      );
    };
    const { followUp } = await world.record(sessionId, { dueOn: day(10) });
    const { followUp: far } = await world.record(sessionId, { dueOn: day(20) });
    const mine = (await due(sitting.coordinator)).map(({ subject }) => subject);
    expect(mine).toContain(followUp.id);
    expect(mine).not.toContain(far.id);
    expect(await due(sitting.police)).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
    await minutes.admin.query('update tenant.follow_up set membership_id = $1, owner_title = null where id = $2', [
      rows[0].id,
      uuidOf(followUp.id, 'FollowUp', '38'),
    ]);
    const [told] = await due(sitting.police);
    expect(told).toMatchObject({ subject: followUp.id });
    expect(told!.label).not.toMatch(/convention|DDETS/);
    expect((await due(sitting.coordinator)).map(({ subject }) => subject)).not.toContain(followUp.id);
  });
});

describe('whoever reads what a body has somebody do', () => {
  it('sits in it, or keeps its secretariat; the others find nothing, and their acts no such thing', async () => {
    const { sitting } = world;
    const sessionId = await world.policy(-6);
    const { followUp } = await world.record(sessionId);
    const node = (who: Ask) => who('query ($id: ID!) { node(id: $id) { id } }', { id: followUp.id });
    for (const who of [sitting.coordinator, sitting.prefecture, sitting.police]) {
      expect(ids((await world.ofBody('(state: OPEN, first: 100)', who)).nodes)).toContain(followUp.id);
      expect((await node(who)).data!.node).toEqual({ id: followUp.id });
    }
    for (const name of ['association-38', 'codaf-38', 'dpo-38']) {
      const who = await sitting.api.as(name);
      expect((await world.ofBody('', who)).nodes).toEqual([]);
      expect((await node(who)).data!.node).toBeNull();
      expect(await world.of(sessionId, who)).toEqual({ before: [], decided: [] });
    }
    const { data } = await (
      await sitting.api.as('coordinator-59')
    )('query ($id: ID!) { node(id: $id) { id } }', { id: followUp.id });
    expect(data!.node).toBeNull();
    for (const who of [sitting.prefecture, sitting.police])
      expect((await world.record(sessionId, {}, who)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const codaf = await sitting.api.as('codaf-38');
    const act = await sitting.act(codaf, 'settleFollowUp', {
      ...{ followUpId: followUp.id, outcome: 'DONE', settledOn: day(0) },
    });
    expect(act.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('reads it page by page, what is to be done first', async () => {
    const sessionId = await world.policy(-5);
    const { followUp } = await world.record(sessionId);
    await world.settle(followUp.id);
    const all = (await world.ofBody('(first: 100)')).nodes;
    const open = all.filter(({ outcome }) => outcome === null);
    expect(all.slice(0, open.length)).toEqual(open);
    expect(open.map(({ dueOn }) => dueOn)).toEqual(open.map(({ dueOn }) => dueOn).sort());
    expect(ids((await world.ofBody('(state: SETTLED, first: 100)')).nodes)).toContain(followUp.id);
    const { nodes, pageInfo } = await world.ofBody('(first: 2)');
    const next = await world.ofBody(`(first: 2, after: "${pageInfo.endCursor}")`);
    expect([...ids(nodes), ...ids(next.nodes)]).toEqual(ids(all).slice(0, 4));
  });
});
