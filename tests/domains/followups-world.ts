import type { Ask } from '../support/api';
import { farDay } from '../support/far-days';
import { MinutesWorld } from './minutes-world';
import type { Result } from './sitting-world';

export const LINE =
  'id text owner ownerTitle ownerMembershipId dueOn firstDueOn late itemTitle outcome settledOn note version session { id }';
let days = 0;

/** Sittings on policy, one after the other, and what they have somebody do. */
export class FollowUpsWorld {
  private constructor(readonly minutes: MinutesWorld) {}

  static async open(): Promise<FollowUpsWorld> {
    return new FollowUpsWorld(await MinutesWorld.open());
  }

  get sitting() {
    return this.minutes.world;
  }

  /** A sitting that is open, and whose day is so far from today. */
  async policy(inDays: number, titles = ['Hébergement']): Promise<string> {
    const { sitting, minutes } = this;
    days += 1;
    const sessionId = await sitting.policySession(farDay(days), titles);
    await sitting.act(sitting.coordinator, 'conveneSession', { sessionId });
    const opening = { sessionId, acknowledgedWarnings: ['OPENING_DAY'] };
    await sitting.act(sitting.coordinator, 'openSession', opening, '', 'SessionInput');
    await minutes.past(sessionId, inDays);
    return sessionId;
  }

  record(sessionId: string, more: object = {}, who: Ask = this.sitting.coordinator): Promise<Result> {
    const input = {
      text: 'Transmettre le modèle de convention',
      ownerTitle: 'La DDETS',
      dueOn: this.sitting.dayIn(30),
    };
    return this.sitting.act(who, 'recordFollowUp', { sessionId, ...input, ...more }, `followUp { ${LINE} }`);
  }

  correct(followUpId: string, more: object): Promise<Result> {
    return this.sitting.act(
      this.sitting.coordinator,
      'correctFollowUp',
      { followUpId, ...more },
      `followUp { ${LINE} }`,
    );
  }

  settle(followUpId: string, more: object = {}): Promise<Result> {
    const input = { followUpId, outcome: 'DONE', settledOn: this.sitting.dayIn(0), ...more };
    return this.sitting.act(this.sitting.coordinator, 'settleFollowUp', input, `followUp { ${LINE} }`);
  }

  async of(sessionId: string, who: Ask = this.sitting.coordinator) {
    const lists = `followUps(first: 50) { nodes { ${LINE} } } decidedFollowUps { nodes { ${LINE} } }`;
    const { followUps, decidedFollowUps } = await this.sitting.read(who, sessionId, lists);
    return { before: followUps.nodes as FollowUp[], decided: decidedFollowUps.nodes as FollowUp[] };
  }

  async ofBody(args: string, who: Ask = this.sitting.coordinator) {
    const { data, errors } = await who(
      `{ departement(code: "38") { body(kind: PROSTITUTION_EXIT_COMMISSION) { followUps${args} {
        nodes { ${LINE} } pageInfo { hasNextPage endCursor } } } } }`,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data!.departement.body.followUps as {
      nodes: FollowUp[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  }

  /** A member of the commission on policy, and of another body. */
  async memberOf(body: string): Promise<{ id: string; quality: string }> {
    const { data } = await this.sitting.coordinator(
      `{ departement(code: "38") { members(body: ${body}) { id quality formation } } }`,
    );
    return data!.departement.members[0];
  }
}

export interface FollowUp {
  id: string;
  text: string;
  owner: string;
  dueOn: string;
  late: boolean;
  outcome: string | null;
  version: number;
}
