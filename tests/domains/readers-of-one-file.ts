import { Client } from 'pg';
import { Api, type Ask } from '../support/api';
import { openDraft, recordAccord, SHEET, submitDraft } from '../support/stories';

export const CONSULT = `mutation ($input: ConsultServiceInput!) { consultService(input: $input) { consultation { id role groups state dueOn } userErrors { code message path } } }`;
export const ANSWER = `mutation ($input: AnswerConsultationInput!) { answerConsultation(input: $input) { answered userErrors { code } } }`;
export const BREAK = `mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { breakGlass { id openedAt expiresAt version } userErrors { code message path } } }`;
export const KEEP = `mutation ($input: KeepReaderAwayInput!) { keepReaderAway(input: $input) { keptReader { id reader state version } userErrors { code message path } } }`;
export const REPLY = `mutation ($input: AnswerKeptReaderInput!) { answerKeptReader(input: $input) { keptReader { state } userErrors { code } } }`;
export const READ = `query ($id: ID!) { node(id: $id) { ... on Referral { reference consultations { id role state question view }
  sheet { identity { __typename ... on IdentityGroup { level familyName } ... on Masked { rule breakGlass } }
    contact { __typename ... on ContactGroup { level phone } ... on Masked { rule breakGlass } }
    health { __typename ... on HealthGroup { level } ... on Masked { rule breakGlass } }
    complaint { __typename ... on ComplaintGroup { level narrative } ... on Masked { rule } } } } } }`;
export const CASE = `query ($id: ID!) { departement(code: "38") { case(id: $id) { reference keptReaders { reader state } timeline { kind detail } } } }`;

interface Submitted {
  caseId: string;
  referralId: string;
  reference: string;
}

const READERS = ['association-38', 'coordinator-38', 'prefecture-38', 'police-38', 'parquet-38', 'dpo-38'] as const;

/** The readers of one département, around a file that is before its commission. */
export class ReadersOfOneFile {
  private constructor(
    readonly api: Api,
    readonly association: Ask,
    readonly coordinator: Ask,
    readonly prefecture: Ask,
    readonly police: Ask,
    readonly parquet: Ask,
    readonly dpo: Ask,
  ) {}

  static async open(): Promise<ReadersOfOneFile> {
    const api = await Api.open();
    const [association, coordinator, prefecture, police, parquet, dpo] = await Promise.all(
      READERS.map((name) => api.as(name)),
    );
    return new ReadersOfOneFile(api, association!, coordinator!, prefecture!, police!, parquet!, dpo!);
  }

  close(): Promise<void> {
    return this.api.close();
  }

  /** A file before the commission, accepted by its secretariat. */
  async submitted(): Promise<Submitted> {
    const draft = await openDraft(this.association, SHEET);
    await recordAccord(this.association, draft.id);
    const { data } = await submitDraft(this.association, draft.id);
    const [referral] = data.submitCase.case.referrals;
    const accept = `mutation ($input: ReferralActInput!) { acceptReferral(input: $input) { userErrors { code } } }`;
    const accepted = await this.coordinator(accept, { input: { referralId: referral.id } });
    expect(accepted.data!.acceptReferral.userErrors).toEqual([]);
    return { caseId: draft.id, referralId: referral.id, reference: referral.reference };
  }

  async sql<T>(text: string, values: unknown[] = []): Promise<T[]> {
    const client = new Client({ connectionString: this.api.database.adminUrl });
    await client.connect();
    try {
      return (await client.query(text, values)).rows as T[];
    } finally {
      await client.end();
    }
  }
}

export const nodeOf = async (ask: Ask, id: string) => (await ask(READ, { id })).data!.node;
