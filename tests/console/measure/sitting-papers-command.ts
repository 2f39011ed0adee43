import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../server/config/project-root';
import { localDateAt } from '../../../server/kernel/local-date';
import { RunningServer } from '../../canaries/running-server';
import { acceptedFile, act, type AskAs } from '../support/acts';
import { askerOf } from './asker';

const FOLDER = join(projectRoot(), 'docs/samples/papers');
const OURS = /^(minutes|pack)-/;
const COMMISSION = 'PROSTITUTION_EXIT_COMMISSION';

type Row = Record<string, any>;

/** A sitting of today, summoned with its urgency: its minutes can be approved at once. */
async function summoned(as: AskAs, formation: string, place: (sessionId: string) => Promise<void>): Promise<string> {
  const coordinator = await as('coordinator-38');
  const when = { heldOn: localDateAt(new Date(), 'Europe/Paris'), startsAt: '09:30', capacityMinutes: 240 };
  const input = { departement: '38', body: COMMISSION, formation, place: 'Salle Verte', ...when };
  const { session } = await act(coordinator, 'scheduleSession', input, 'session { id }');
  await place(session.id as string);
  await act(coordinator, 'conveneSession', { sessionId: session.id, urgency: 'RIGHT_EXPIRES' });
  return session.id as string;
}

/** Everybody came but one, who gave a mandate; one was late, another stays at a distance. */
async function attended(as: AskAs, sessionId: string): Promise<Row[]> {
  const coordinator = await as('coordinator-38');
  await act(coordinator, 'openSession', { sessionId }, '', 'SessionInput');
  const asked = `query ($id: ID!) { departement(code: "38") { session(id: $id) { convocations { memberId voting role } } } }`;
  const { data } = await coordinator(asked, { id: sessionId });
  const voting = data!.departement.session.convocations.filter((line: Row) => line.voting) as Row[];
  const states = ['PRESENT', 'REMOTE', 'REPRESENTED'];
  const lines = voting.map(({ memberId }, index) => ({
    memberId,
    state: states[index] ?? 'PRESENT',
    ...(index === 2 && { proxyTo: voting[0]!.memberId }),
  }));
  await act(coordinator, 'recordAttendances', { sessionId, lines });
  return voting;
}

/** Consensus, a vote that is equal, reserves, a disagreement, somebody who steps aside, a point put off. */
async function deliberated(
  as: AskAs,
  sessionId: string,
  items: readonly string[],
  voting: readonly Row[],
): Promise<void> {
  const coordinator = await as('coordinator-38');
  const opine = (agendaItemId: string, more: Row) =>
    act(coordinator, 'recordOpinion', { agendaItemId, sense: 'FAVOURABLE', ...more }, 'opinion { id }');
  const [one, two, three] = items as [string, string, string];
  await act(coordinator, 'recordRecusal', { itemId: two, memberId: voting[3]!.memberId });
  const { opinion } = await opine(one, { reserves: 'Sous réserve d’un hébergement hors du département.' });
  const text = 'La durée demandée paraît courte.';
  await act(coordinator, 'recordDissent', { opinionId: opinion.id, memberId: voting[4]!.memberId, text });
  await opine(two, { manner: 'VOTES', votesFor: 5, votesAgainst: 5, abstentions: 1, chairVote: 'FOR' });
  await opine(three, {});
  await act(coordinator, 'closeSession', { sessionId });
}

class Printer {
  constructor(
    private readonly server: RunningServer,
    private readonly as: AskAs,
  ) {
    mkdirSync(FOLDER, { recursive: true });
    for (const name of readdirSync(FOLDER).filter((each) => OURS.test(each))) rmSync(join(FOLDER, name));
  }

  async paper(account: string, url: string, name: string): Promise<void> {
    const headers = { authorization: `Bearer ${await this.server.token(account)}` };
    const response = await fetch(`${this.server.url}${url}`, { headers });
    if (response.status !== 200) throw new Error(`${url}: ${response.status}`);
    writeFileSync(join(FOLDER, `${name}.pdf`), Buffer.from(await response.arrayBuffer()));
    process.stdout.write(`${name}.pdf\n`);
  }

  async edition(account: string, sessionId: string, audience: string, name: string): Promise<void> {
    const asked = `query ($id: ID!) { departement(code: "38") { session(id: $id) { minutes { editions { audience url } } } } }`;
    const { data } = await (await this.as(account))(asked, { id: sessionId });
    const editions = data!.departement.session.minutes.editions as Row[];
    await this.paper(account, editions.find((edition) => edition.audience === audience)!.url as string, name);
  }
}

async function sittingOnPersons(as: AskAs, printer: Printer): Promise<void> {
  const coordinator = await as('coordinator-38');
  const items: string[] = [];
  const sessionId = await summoned(as, 'INDIVIDUAL_CASES', async (id) => {
    for (const index of [0, 1, 2, 3]) {
      const { referralId } = await acceptedFile(as, index);
      const { item } = await act(
        coordinator,
        'placeOnAgenda',
        { sessionId: id, referralId, minutes: 20 },
        'item { id }',
      );
      items.push(item.id as string);
    }
  });
  const { session } = await act(coordinator, 'makeRoomCopies', { sessionId }, 'session { roomCopies { quality url } }');
  for (const [quality, name] of [
    [/^Préfet/, 'pack-deciding-authority'],
    [/^Magistrat/, 'pack-magistrate'],
    [/^Représentant d.une association/, 'pack-association'],
  ] as const)
    await printer.paper('coordinator-38', session.roomCopies.find((copy: Row) => quality.test(copy.quality)).url, name);
  await deliberated(as, sessionId, items, await attended(as, sessionId));
  await printer.edition('coordinator-38', sessionId, 'MEMBERS', 'minutes-draft');
  await act(coordinator, 'approveMinutes', { sessionId, approvedOn: localDateAt(new Date(), 'Europe/Paris') });
  await printer.edition('coordinator-38', sessionId, 'MEMBERS', 'minutes-members');
  await printer.edition('prefecture-38', sessionId, 'DECIDING_AUTHORITY', 'minutes-deciding-authority');
  await printer.edition('association-38', sessionId, 'PRESENTING_ASSOCIATION', 'minutes-presenting-association');
}

async function sittingOnPolicy(as: AskAs, printer: Printer): Promise<void> {
  const coordinator = await as('coordinator-38');
  const sessionId = await summoned(as, 'POLICY', async (id) => {
    for (const title of ['Bilan de l’année', 'Hébergement : places et besoins'])
      await act(coordinator, 'placeOnAgenda', { sessionId: id, title });
  });
  await attended(as, sessionId);
  await act(coordinator, 'closeSession', { sessionId });
  await act(coordinator, 'approveMinutes', { sessionId, approvedOn: localDateAt(new Date(), 'Europe/Paris') });
  await printer.edition('coordinator-38', sessionId, 'PUBLIC', 'minutes-public');
}

/** Minutes and copies for the room, as a demonstration makes them: nobody in them is real. */
async function main(): Promise<void> {
  const server = await RunningServer.start();
  try {
    const as = askerOf(server);
    const printer = new Printer(server, as);
    await sittingOnPersons(as, printer);
    await sittingOnPolicy(as, printer);
  } finally {
    await server.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
