import { SittingWorld, type Result } from './sitting-world';
import { farDay } from '../support/far-days';

export const present = (memberId: string) => ({ memberId, state: 'PRESENT' });
export const refusal = ({ userErrors }: Result) => userErrors[0] && [userErrors[0].code, userErrors[0].rule];

const LINE = 'memberId state proxyTo substituted arrivedAt leftAt version corrections { version state }';

/** Sittings that are open, and what is done in them. */
export class MeetingWorld {
  private constructor(readonly sitting: SittingWorld) {}

  static async open(): Promise<MeetingWorld> {
    return new MeetingWorld(await SittingWorld.open());
  }

  /** A sitting that is open, with as many files as are asked for. */
  async openSitting(files: number) {
    const world = this.sitting;
    const sessionId = await world.session(farDay(), { capacityMinutes: 300 });
    const items: { caseId: string; referralId: string; itemId: string }[] = [];
    // No sitting is convened without a point.
    for (let index = 0; index < Math.max(1, files); index += 1) {
      const found = await world.acceptedCase();
      items.push({ ...found, itemId: await world.place(sessionId, found.referralId) });
    }
    await world.act(world.coordinator, 'conveneSession', { sessionId });
    const open = { sessionId, acknowledgedWarnings: ['OPENING_DAY'] };
    await world.act(world.coordinator, 'openSession', open, '', 'SessionInput');
    const { convocations } = await world.read(world.coordinator, sessionId, 'convocations { memberId role voting }');
    const members: { memberId: string; role: string }[] = convocations.filter(
      (each: { voting: boolean }) => each.voting,
    );
    return { sessionId, items, members, memberIds: members.map(({ memberId }) => memberId) };
  }

  note(sessionId: string, lines: object[], more: object = {}): Promise<Result> {
    return this.sitting.act(
      this.sitting.coordinator,
      'recordAttendances',
      { sessionId, lines, ...more },
      `session { id quorum { verdict value } attendance { ${LINE} } }`,
    );
  }

  opine(agendaItemId: string, more: object = {}): Promise<Result> {
    return this.sitting.act(
      this.sitting.coordinator,
      'recordOpinion',
      { agendaItemId, sense: 'FAVOURABLE', acknowledgedWarnings: ['QUORUM'], ...more },
      'opinion { id sense manner version }',
    );
  }
}
