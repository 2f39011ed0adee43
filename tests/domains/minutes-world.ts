import { Client } from 'pg';
import { pdfWords } from '../support/pdf-text';
import { uuidOf } from '../../server/kernel/id';
import { MeetingWorld, present } from './meeting-world';
import type { SittingWorld } from './sitting-world';

export const MINUTES = 'minutes { state approvedOn sealedAt seal editions { audience title url sealedHash } }';

/** Sittings that are over, and the papers that are made of them. */
export class MinutesWorld {
  private constructor(
    readonly meeting: MeetingWorld,
    readonly admin: Client,
  ) {}

  static async open(): Promise<MinutesWorld> {
    const meeting = await MeetingWorld.open();
    const admin = new Client({ connectionString: meeting.sitting.api.database.adminUrl });
    await admin.connect();
    return new MinutesWorld(meeting, admin);
  }

  get world(): SittingWorld {
    return this.meeting.sitting;
  }

  async close(): Promise<void> {
    await this.admin.end();
    await this.world.api.close();
  }

  /** Two files with an opinion, one put off, votes that are equal, a disagreement, somebody who steps aside. Its day is then past. */
  async held() {
    const { world, meeting } = this;
    const sitting = await meeting.openSitting(3);
    const { sessionId, items, memberIds } = sitting;
    await meeting.note(sessionId, memberIds.slice(0, -1).map(present));
    const recusal = { itemId: items[1]!.itemId, memberId: memberIds[1] };
    await world.act(world.coordinator, 'recordRecusal', recusal);
    const { opinion } = await meeting.opine(items[0]!.itemId, { reserves: 'Réserve sur le logement.' });
    const dissent = { opinionId: opinion.id, memberId: memberIds[0], text: 'Désaccord écrit.' };
    await world.act(world.coordinator, 'recordDissent', dissent);
    const votes = { manner: 'VOTES', votesFor: 2, votesAgainst: 2, abstentions: 1, chairVote: 'FOR' };
    await meeting.opine(items[1]!.itemId, votes);
    await world.act(world.coordinator, 'closeSession', { sessionId });
    await this.past(sessionId);
    return sitting;
  }

  /** A sitting is planned ahead, and its minutes are approved afterwards. */
  async past(sessionId: string, days = -10): Promise<void> {
    const day = this.world.dayIn(days);
    await this.admin.query('update tenant.session set held_on = $1 where id = $2', [
      day,
      uuidOf(sessionId, 'Session', '38'),
    ]);
  }

  approve(sessionId: string, days = -1) {
    const { world } = this;
    return world.act(
      world.coordinator,
      'approveMinutes',
      { sessionId, approvedOn: world.dayIn(days) },
      `session { ${MINUTES} }`,
    );
  }

  async minutesFor(account: string, sessionId: string) {
    const { data, errors } = await (
      await this.world.api.as(account)
    )(`query ($id: ID!) { departement(code: "38") { session(id: $id) { ${MINUTES} } } }`, { id: sessionId });
    if (errors) throw new Error(JSON.stringify(errors));
    return data!.departement?.session?.minutes ?? null;
  }

  async editionsFor(account: string, sessionId: string): Promise<string[]> {
    const minutes = await this.minutesFor(account, sessionId);
    return minutes?.editions.map(({ audience }: { audience: string }) => audience) ?? [];
  }

  async download(account: string | null, path: string) {
    const headers = account ? { authorization: `Bearer ${await this.world.api.token(account)}` } : undefined;
    const response = await fetch(`${this.world.api.url}${path}`, { headers });
    const body = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, body };
  }

  /** Under which the point is known to each reader of it. */
  async referenceOf(referralId: string): Promise<string> {
    const { rows } = await this.admin.query<{ pseudonym: string }>(
      'select pseudonym from tenant.referral where id = $1',
      [uuidOf(referralId, 'Referral', '38')],
    );
    return rows[0]!.pseudonym;
  }

  /** What the paper says, on one line. */
  async paper(account: string, path: string): Promise<string> {
    const { status, body } = await this.download(account, path);
    if (status !== 200) throw new Error(`${path}: ${status}`);
    return pdfWords(body);
  }
}
