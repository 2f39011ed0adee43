import ICAL from 'ical.js';
import { Client } from 'pg';
import { openMailer } from '../../server/jobs/mailer';
import { OutboxRelay } from '../../server/jobs/outbox-relay';
import { remindMembers } from '../../server/jobs/remind-members';
import { clock } from '../../server/kernel/clock';
import { encodeId } from '../../server/kernel/id';
import { ReplyLinks } from '../../server/letters/reply-link';
import { Database } from '../../server/tenancy/database';
import { InstallationKeys } from '../../server/vault/installation-keys';
import { partsOf } from '../jobs/mime-parts';
import { PostOffice, type Letter } from '../jobs/post-office';
import { farDay } from '../support/far-days';
import { SittingWorld } from './sitting-world';

export const PUBLIC_URL = 'https://passerelle.example';

/** A département whose letters leave through a real post office. */
export class ConvocationWorld {
  private constructor(
    readonly world: SittingWorld,
    readonly office: PostOffice,
    readonly admin: Client,
    private readonly database: Database,
  ) {}

  static async open(): Promise<ConvocationWorld> {
    const world = await SittingWorld.open();
    const database = await Database.open({ url: world.api.database.appUrl, poolSize: 2 });
    const admin = new Client({ connectionString: world.api.database.adminUrl });
    await admin.connect();
    return new ConvocationWorld(world, await PostOffice.open(), admin, database);
  }

  async close(): Promise<void> {
    clock.freeze(undefined);
    await this.office.close();
    await this.database.close();
    await this.admin.end();
    await this.world.api.close();
  }

  /** Of a letter that its addressee alone has seen. */
  tokenOf = (replyId: string): string => this.links.tokenOf(replyId);

  private get links(): ReplyLinks {
    return new ReplyLinks(new InstallationKeys(this.world.api.database.masterKey).of('reply links'));
  }

  /** Letters that leave now; other mails are left out. */
  async sent(): Promise<Letter[]> {
    return (await this.mails()).filter((letter) => !isNeutral(letter));
  }

  /** To whom the mails go that say nothing but that something waits. */
  async told(): Promise<string[]> {
    return (await this.mails()).filter(isNeutral).map((letter) => letter.to);
  }

  private async mails(): Promise<Letter[]> {
    const site = { publicUrl: PUBLIC_URL, links: this.links };
    await new OutboxRelay(this.database, openMailer(this.office.url), { warn: () => undefined }, site).run();
    return this.office.letters.splice(0);
  }

  remind = (): Promise<void> => remindMembers(this.database);

  /** A sitting of the commission on policy, convened. */
  async convened(more: object = {}): Promise<string> {
    const sessionId = await this.world.session(farDay(), { formation: 'POLICY', ...more });
    await this.point(sessionId, 'Bilan annuel');
    await this.convene(sessionId);
    return sessionId;
  }

  /** The same on persons. */
  async convenedOnPersons(more: object = {}): Promise<string> {
    const sessionId = await this.world.session(farDay(), { formation: 'INDIVIDUAL_CASES', ...more });
    const { referralId } = await this.world.acceptedCase();
    await this.world.place(sessionId, referralId);
    await this.convene(sessionId);
    return sessionId;
  }

  async point(sessionId: string, title: string): Promise<void> {
    const input = { sessionId, title, acknowledgedWarnings: ['LATE_ITEM'] };
    expect((await this.world.act(this.world.coordinator, 'placeOnAgenda', input)).userErrors).toEqual([]);
  }

  async convene(sessionId: string): Promise<void> {
    const { userErrors } = await this.world.act(this.world.coordinator, 'conveneSession', {
      sessionId,
      acknowledgedWarnings: ['UNDERTAKING_MISSING'],
    });
    expect(userErrors).toEqual([]);
  }

  /** A member without an account, of both formations of the commission. */
  async memberAt(email?: string, quality = 'Médecin'): Promise<string> {
    const { rows } = await this.admin.query(
      `select id from directory.body where departement_code = '38' and kind = 'PROSTITUTION_EXIT_COMMISSION'`,
    );
    const input = {
      bodyId: encodeId('Body', '38', rows[0].id as string),
      role: 'HEALTH',
      quality,
      voting: true,
      email,
      acknowledgedWarnings: ['SAME_QUALITY', 'APPOINTMENT_LENGTH'],
    };
    const ids: string[] = [];
    for (const formation of ['INDIVIDUAL_CASES', 'POLICY']) {
      const asked = { ...input, formation };
      const { membership, userErrors } = await this.world.act(
        this.world.coordinator,
        'appointMember',
        asked,
        'membership { id }',
      );
      expect(userErrors).toEqual([]);
      ids.push(membership.id as string);
    }
    return ids[1]!;
  }

  followed(sessionId: string, who = this.world.coordinator): Promise<any[]> {
    const fields =
      'convocations { memberId quality onPaper state receivedOn remindedOn clickedAt reply repliedAt proxyTo paper { number addressee subject agenda } }';
    return this.world.read(who, sessionId, fields).then(({ convocations }) => convocations as any[]);
  }

  async followedOf(sessionId: string, memberId: string): Promise<any> {
    return (await this.followed(sessionId)).find((row) => row.memberId === memberId);
  }
}

const isNeutral = ({ headers }: Letter): boolean => headers.get('subject')!.startsWith('Passerelle');

export const textOf = ({ raw }: Letter): string =>
  partsOf(raw)
    .find(({ type }) => type.startsWith('text/plain'))!
    .body.toString()
    .replace(/\r\n/g, '\n');

export const linkIn = (letter: Letter): string => /\/reponse\/([\w-]+)/.exec(textOf(letter))![1]!;

export const paperIn = ({ raw }: Letter): Buffer =>
  partsOf(raw).find(({ type }) => type.startsWith('application/pdf'))!.body;

/** Its invitation, read by another's parser. */
export function invitationIn({ raw }: Letter) {
  const part = partsOf(raw).find(({ type }) => type.startsWith('text/calendar'))!;
  const calendar = new ICAL.Component(ICAL.parse(part.body.toString()));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  return {
    method: calendar.getFirstPropertyValue('method') as string,
    uid: event.uid,
    sequence: event.sequence,
    summary: event.summary,
    startsAt: event.startDate.toJSDate(),
    minutes: event.duration.toSeconds() / 60,
    status: event.component.getFirstPropertyValue('status') as string,
  };
}
