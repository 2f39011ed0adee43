import { Api } from '../support/api';
import { farDay } from '../support/far-days';
import { openDraft, recordAccord, submitDraft } from '../support/stories';
import { act } from './support/acts';
import { enterAs } from './support/enter';
import { HttpBrowser } from './support/http-browser';

let api: Api;
let coordinator: HttpBrowser;

beforeAll(async () => {
  api = await Api.open();
  coordinator = new HttpBrowser(api.url);
  await enterAs(coordinator, 'coordinator-38');
}, 120_000);
afterAll(async () => {
  coordinator.close();
  await api.close();
});

const ask = () => api.as('coordinator-38');

async function submitted(): Promise<{ id: string; reference: string }> {
  const association = await api.as('association-38');
  const draft = await openDraft(association);
  await recordAccord(association, draft.id);
  const { data } = await submitDraft(association, draft.id);
  return data!.submitCase.case!.referrals[0]!;
}

const scheduled = async (heldOn: string): Promise<string> => {
  const input = {
    departement: '38',
    body: 'PROSTITUTION_EXIT_COMMISSION',
    formation: 'POLICY',
    heldOn,
    startsAt: '09:00',
    capacityMinutes: 480,
  };
  const { session } = await act(await ask(), 'scheduleSession', input, 'session { id }');
  await act(await ask(), 'placeOnAgenda', { sessionId: session.id, title: 'Bilan' });
  return session.id;
};

describe('several at once', () => {
  const inbox = '/38/instances/PROSTITUTION_EXIT_COMMISSION/saisines';

  it('referrals are accepted, and each that could not be is told with its reference', async () => {
    const [one, two, three] = [await submitted(), await submitted(), await submitted()];
    const page = await coordinator.visit(inbox);
    expect(page.text).toMatch(/Reçue le [^<]+, (?:aujourd’hui|attend depuis \d+ jours?)\./);
    const none = await coordinator.submit(page, { action: `${inbox}/accepter-plusieurs` });
    expect([none.status, none.text]).toEqual([422, expect.stringContaining('Choisissez au moins une saisine.')]);
    await act(await ask(), 'acceptReferral', { referralId: one.id }, '', 'ReferralActInput');
    const told = await coordinator.submit(
      page,
      { action: `${inbox}/accepter-plusieurs` },
      { referralIds: [one.id, two.id] },
    );
    expect(told.status).toBe(422);
    expect(told.text).toMatch(new RegExp(`Celles-ci ne sont pas acceptées.*${one.reference}\\s:`, 's'));
    expect(told.text).not.toMatch(new RegExp(`${two.reference}\\s:`));
    const rest = await coordinator.visit(inbox);
    expect(rest.text).toContain(three.reference);
    expect(rest.text).not.toContain(two.reference);
    expect((await coordinator.visit(`${inbox}?etat=acceptees`)).text).toContain(two.reference);
  });

  it('sittings are convened, each at the version that was read', async () => {
    const days = [farDay(0), farDay(30)];
    const ids = [await scheduled(days[0]!), await scheduled(days[1]!)];
    const page = await coordinator.visit(`/38/seances?annee=${days[0]!.slice(0, 4)}`);
    const action = '/38/seances/convoquer';
    const stale = await coordinator.submit(page, { action }, { sessionIds: ids, [`version-${ids[1]}`]: '7' });
    expect(stale.status).toBe(422);
    expect(stale.text).toMatch(/Celles-ci ne sont pas convoquées.*Séance du .* à 9\sh\s:/s);
    const statusOf = async (id: string) =>
      (await (await ask())('query ($id: ID!) { node(id: $id) { ... on Session { status } } }', { id })).data!.node
        .status;
    expect([await statusOf(ids[0]!), await statusOf(ids[1]!)]).toEqual(['CONVENED', 'PLANNED']);
  });

  it('are not offered to whoever keeps no secretariat', async () => {
    const police = new HttpBrowser(api.url);
    await enterAs(police, 'police-38');
    expect((await police.visit('/38/seances')).text).not.toContain('/38/seances/convoquer');
    police.close();
  });
});
