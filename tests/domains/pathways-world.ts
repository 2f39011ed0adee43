import { addDays, addMonths } from '../../server/kernel/local-date';
import { SHEET, SittingWorld } from './sitting-world';

const LIFE = `periods { number startsOn endsOn signedOn decision { id sense } } firstStartedOn endsOn monthsUsed lapsesOn lapsed
  gaps { firstDay lastDay } ended { on reason }`;

/** Pathways that run in one département, registered or authorised. */
export class PathwaysWorld {
  private constructor(readonly sittings: SittingWorld) {}

  static async open(): Promise<PathwaysWorld> {
    return new PathwaysWorld(await SittingWorld.open());
  }

  get today(): string {
    return this.sittings.dayIn(0);
  }

  monthsAgo(months: number): string {
    return addMonths(this.today, -months);
  }

  /** Registered as it runs, begun so many months ago, renewed in time as often as is said. */
  async running(startedOn: string, renewals = 0, more: object = {}) {
    const input = {
      departement: '38',
      sheet: SHEET,
      startedOn,
      signedOn: addDays(startedOn, -10),
      renewals: Array.from({ length: renewals }, (_, index) => {
        const startsOn = addMonths(startedOn, 6 * (index + 1));
        return { startsOn, signedOn: addDays(startsOn, -5) };
      }),
      signatory: 'Le préfet de l’Isère',
      accordGivenOn: this.today,
      accordManner: 'WRITTEN',
      accordGroups: ['IDENTITY', 'SOCIAL_SITUATION', 'EXPLOITATION'],
      ...more,
    };
    const { association } = this.sittings;
    const answer = await this.sittings.act(
      association,
      'registerRunningPathway',
      input,
      'case { id referrals { id } }',
    );
    if (!answer.case) throw new Error(JSON.stringify(answer.userErrors));
    return { caseId: answer.case.id as string, referralId: answer.case.referrals[0].id as string };
  }

  act(
    who: keyof Pick<SittingWorld, 'association' | 'coordinator' | 'prefecture' | 'police'>,
    name: string,
    input: object,
  ) {
    return this.sittings.act(this.sittings[who], name, input, `pathway { ${LIFE} }`);
  }

  end(who: Parameters<PathwaysWorld['act']>[0], referralId: string, more: object = {}) {
    return this.act(who, 'endPathway', { referralId, reason: 'LOST_CONTACT', endedOn: this.today, ...more });
  }

  /** A referral as one reader finds it. */
  async referral(
    who: Parameters<PathwaysWorld['act']>[0],
    id: string,
    fields = `stage status closedReason version pathway { ${LIFE} }`,
  ) {
    const { data, errors } = await this.sittings[who](
      `query ($id: ID!) { node(id: $id) { ... on Referral { ${fields} } } }`,
      { id },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as any).node;
  }

  async file(caseId: string, fields = `stage endedAt pathway { ${LIFE} }`, who = this.sittings.association) {
    const { data, errors } = await who(`query ($id: ID!) { departement(code: "38") { case(id: $id) { ${fields} } } }`, {
      id: caseId,
    });
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as any).departement.case;
  }
}
