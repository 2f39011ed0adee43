import { addDays, localDateAt } from '../../server/kernel/local-date';
import { Api, type Ask } from '../support/api';

const GROUPS = [
  'IDENTITY',
  'CONTACT',
  'SOCIAL_SITUATION',
  'HEALTH',
  'FAMILY',
  'RESIDENCE',
  'COMPLAINT',
  'EXPLOITATION',
];
const COMMISSION = 'PROSTITUTION_EXIT_COMMISSION';

export const SHEET = {
  identity: {
    familyName: 'Nom',
    givenName: 'Prénom',
    birthYear: '1998',
    nationality: 'NG',
    sex: 'FEMALE',
    birthDate: '1998-04-02',
  },
  contact: { correspondenceAddress: "Adresse de l'association", phone: '0600000000' },
  socialSituation: {
    language: 'en',
    needsHousing: true,
    needsIncome: true,
    actionsPlanned: 'logement',
    commitments: 'rendez-vous',
  },
  health: { needsCare: false },
  residence: { titleKind: 'NONE', apsAsked: true },
  complaint: { exists: 'YES', month: '2026-05', narrative: 'récit' },
  exploitation: { principalForm: 'SEXUAL', adultOrMinor: 'ADULT', stoppedProstitution: 'YES', narrative: 'récit' },
};

export interface Result {
  userErrors: { code: string; message: string; path: string[] | null; rule: string | null }[];
  warnings: { rule: string; verdict: string; cure: string | null; limit: string | null }[];
  [field: string]: any;
}

/** One département of the demonstration, with the accounts that a sitting needs. */
export class SittingWorld {
  private constructor(
    readonly api: Api,
    readonly association: Ask,
    readonly coordinator: Ask,
    readonly prefecture: Ask,
    readonly police: Ask,
  ) {}

  static async open(): Promise<SittingWorld> {
    const api = await Api.open();
    const [association, coordinator, prefecture, police] = await Promise.all(
      ['association-38', 'coordinator-38', 'prefecture-38', 'police-38'].map((name) => api.as(name)),
    );
    return new SittingWorld(api, association!, coordinator!, prefecture!, police!);
  }

  /** One act, whatever its input type: `Record…Input` by default. */
  async act(
    who: Ask,
    name: string,
    input: object,
    fields = '',
    type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`,
  ): Promise<Result> {
    const { data, errors } = await who(
      `mutation ($input: ${type}!) { ${name}(input: $input) {
      ${fields} userErrors { code message path rule } warnings { rule verdict cure limit } } }`,
      { input },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as Record<string, Result>)[name]!;
  }

  /** A case submitted to the commission with the person's accord, and accepted. */
  async acceptedCase(sheet: object = SHEET): Promise<{ caseId: string; accordId: string; referralId: string }> {
    const opened = await this.act(this.association, 'openCase', { departement: '38', sheet }, 'case { id }');
    const caseId = opened.case.id as string;
    const accord = await this.act(
      this.association,
      'recordAccord',
      { caseId, body: COMMISSION, purpose: 'PSP', groups: GROUPS, givenOn: '2026-01-05', manner: 'WRITTEN' },
      'accord { id }',
    );
    const asked = await this.act(this.association, 'submitCase', { caseId });
    const acknowledgedWarnings = asked.warnings.map(({ rule }) => rule);
    const submitted = await this.act(
      this.association,
      'submitCase',
      { caseId, acknowledgedWarnings },
      'case { referrals { id authoritative } }',
    );
    const referralId = submitted.case.referrals[0].id as string;
    const accepted = await this.act(this.coordinator, 'acceptReferral', { referralId }, '', 'ReferralActInput');
    if (accepted.userErrors.length > 0) throw new Error(accepted.userErrors[0]!.message);
    return { caseId, accordId: accord.accord.id as string, referralId };
  }

  /** A planned sitting of the commission on individual cases. */
  async session(heldOn: string, more: object = {}): Promise<string> {
    const { session, userErrors } = await this.act(
      this.coordinator,
      'scheduleSession',
      {
        departement: '38',
        body: COMMISSION,
        formation: 'INDIVIDUAL_CASES',
        heldOn,
        startsAt: '14:00',
        capacityMinutes: 60,
        acknowledgedWarnings: ['WORKING_DAY'],
        ...more,
      },
      'session { id }',
    );
    if (!session) throw new Error(JSON.stringify(userErrors));
    return session.id as string;
  }

  /** A planned sitting of the commission on policy, with its points in order. */
  async policySession(heldOn: string, titles: string[] = ['Bilan']): Promise<string> {
    const sessionId = await this.session(heldOn, { formation: 'POLICY' });
    for (const title of titles) {
      const { userErrors } = await this.act(this.coordinator, 'placeOnAgenda', { sessionId, title });
      if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    }
    return sessionId;
  }

  async place(sessionId: string, referralId: string, more: object = {}): Promise<string> {
    const { item, userErrors } = await this.act(
      this.coordinator,
      'placeOnAgenda',
      { sessionId, referralId, ...more },
      'item { id }',
    );
    if (!item) throw new Error(JSON.stringify(userErrors));
    return item.id as string;
  }

  /** Voting members summoned; so many of them are there, all if it is not said. */
  async attend(sessionId: string, howMany?: number): Promise<string[]> {
    const { convocations } = await this.read(this.coordinator, sessionId, 'convocations { memberId voting }');
    const voting = convocations.filter((each: { voting: boolean }) => each.voting);
    const memberIds: string[] = voting.map(({ memberId }: { memberId: string }) => memberId);
    const lines = memberIds.slice(0, howMany).map((memberId) => ({ memberId, state: 'PRESENT' }));
    const { userErrors } = await this.act(this.coordinator, 'recordAttendances', { sessionId, lines });
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    return memberIds;
  }

  async read(who: Ask, sessionId: string, fields: string): Promise<any> {
    const { data, errors } = await who(
      `query ($id: ID!) { departement(code: "38") { session(id: $id) { ${fields} } } }`,
      { id: sessionId },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as any).departement.session;
  }

  async stageOf(caseId: string): Promise<string> {
    const { data } = await this.association(
      'query ($id: ID!) { departement(code: "38") { case(id: $id) { stage } } }',
      { id: caseId },
    );
    return (data as any).departement.case.stage;
  }

  /** At the local date of the département: near midnight it is not that of UTC. */
  dayIn(days: number): string {
    return addDays(localDateAt(new Date(), 'Europe/Paris'), days);
  }
}
