import { encodeId } from '../../../server/kernel/id';
import type { Happening, OracleScene } from '../suite/oracles';
import type { Ask } from '../../support/api';
import { carryOutErasure } from '../../support/erasures';
import { openDraft, recordAccord, submitDraft } from '../../support/stories';
import type { Platform } from './platform';

const AT = '38';
const READERS = [
  'coordinator-38',
  'prefecture-38',
  'parquet-38',
  'association-38',
  'manager-38',
  'dpo-38',
  'coordinator-69',
  'miprof',
];
const COORDINATOR = 'coordinator-38';
const DIMENSIONS = ['FORM', 'SEX', 'AGE', 'ORIGIN', 'LODGING', 'BODY', 'OPINION', 'DECISION'];
const RELEASES = ['2025', '2023-2025'];

const OWN = RELEASES.flatMap((release) =>
  [null, ...DIMENSIONS].map(
    (dimension) =>
      `ownFigures(release: "${release}"${dimension ? `, dimension: "${dimension}"` : ''}) { figures { coordinates { code } exact published { value masked } } }`,
  ),
);
const RETURNS = [2025, 2026].flatMap((year) =>
  ['yearlyReturn', 'surveyAnswers'].map(
    (field) => `${field}(year: ${year}) { provisional sections { lines { code value } } html csv }`,
  ),
);
const LOCAL = [
  ...OWN,
  ...RETURNS,
  ...[2025, 2026].map((year) => `activity(year: ${year}) { body convened held heldOnPolicy planned postponed }`),
].map((body) => `{ departement(code: "${AT}") { ${body} } }`);
const BODY = 'body year installed mandatesFilled planned convened held postponed policyItems';
const NATIONAL = [
  ...[2025, 2026].flatMap((year) => [
    `{ national { coverage(year: ${year}, region: "84") { territory { code } body state year planned convened held postponed policyItems mandatesFilled } } }`,
    `{ national { coverageTotals(year: ${year}) { ${BODY.replace('body ', '')} } } }`,
  ]),
  '{ national { shortfalls { year departements { territory { code } bodies { body held hasSecretariat } returns { surveysSent yearlyReturnSentOn withoutAnswer } } } } }',
  '{ national { parquetCoverage { departements { parquets parquetsWithReferent } } } }',
  ...RELEASES.map((id) => `{ national { release(id: "${id}") { coverage { territory { code } bodies } } } }`),
];

const WITHDRAW = `mutation ($input: WithdrawAccordInput!) { withdrawAccord(input: $input) { userErrors { code message rule } warnings { rule } } }`;
const ERASE = `mutation ($input: EraseCaseInput!) { eraseCase(input: $input) { erasure { case } userErrors { code message } } }`;

const isOwn = (question: string): boolean => question.includes('ownFigures');
const isReturn = (question: string): boolean => /yearlyReturn|surveyAnswers/.test(question);

/** A commission's département as the demonstration leaves it, and what may happen to a file there. */
export class OracleStage implements OracleScene {
  private draft: { id: string; accord: string } | null = null;

  private constructor(private readonly platform: Platform) {}

  /** Every file of the département is of the year that is published, so that its exact figures hold something. */
  static async on(platform: Platform): Promise<OracleStage> {
    await platform.admin.query(
      `update tenant.case_fact set submitted_month = '2025-03-01' where departement_code = $1`,
      [AT],
    );
    return new OracleStage(platform);
  }

  async snapshot(): Promise<Map<string, string>> {
    const answers = new Map<string, string>();
    for (const name of READERS) {
      const token = await this.platform.token(name);
      for (const question of [...LOCAL, ...NATIONAL]) {
        const { status, text } = await this.platform.ask(token, question);
        if (status !== 200) throw new Error(`${question}: ${text.slice(0, 300)}`);
        answers.set(`${name}\n${question}`, text);
      }
    }
    return answers;
  }

  async naive(): Promise<string> {
    const { rows } = await this.platform.admin.query(
      `select (select count(*) from tenant.case_fact f where f.departement_code = $1) as files,
         (select count(*) from tenant.kept_reader k where k.departement_code = $1 and k.state in ('PENDING', 'KEPT')) as kept,
         (select count(*) from tenant.accord a where a.departement_code = $1 and a.withdrawn_at is null) as accords`,
      [AT],
    );
    return JSON.stringify(rows);
  }

  readonly happenings: readonly Happening[] = [
    {
      name: 'the coordinator is kept from a file that they open',
      happen: async () => this.keep((await this.opened())[0]!, COORDINATOR),
      mayChange: (reader, question) => reader === COORDINATOR && (isOwn(question) || isReturn(question)),
    },
    {
      name: 'they are let in again',
      happen: () => this.letIn(),
      mayChange: (reader, question) => reader === COORDINATOR && (isOwn(question) || isReturn(question)),
    },
    {
      name: 'they are kept from a file that they never opened',
      happen: async () => this.keep((await this.closed())[0]!, COORDINATOR),
      mayChange: (reader, question) => reader === COORDINATOR && isReturn(question),
    },
    {
      name: 'and let in again',
      happen: () => this.letIn(),
      mayChange: (reader, question) => reader === COORDINATOR && isReturn(question),
    },
    {
      name: 'the prefecture is kept from a file',
      happen: async () => this.keep((await this.closed())[0]!, 'prefecture-38'),
      mayChange: (reader, question) => reader === 'prefecture-38' && isReturn(question),
    },
    {
      name: 'an accord is recorded on a new draft',
      happen: async () => {
        const association = await this.as('association-38');
        const { id } = await openDraft(association);
        this.draft = { id, accord: (await recordAccord(association, id)).id };
      },
      mayChange: () => false,
    },
    {
      name: 'it is submitted',
      happen: async () => void (await submitDraft(await this.as('association-38'), this.draft!.id)),
      mayChange: () => false,
    },
    { name: 'the person withdraws it', happen: () => this.withdraw(), mayChange: () => false },
    {
      name: 'a file that the coordinator never opened is erased',
      happen: async () => this.erase(await this.closed()),
      mayChange: () => false,
    },
    {
      name: 'a file that they open is erased',
      happen: async () => this.erase(await this.opened()),
      mayChange: (reader, question) => reader === COORDINATOR && isOwn(question),
    },
  ];

  private async as(account: string): Promise<Ask> {
    const token = await this.platform.token(account);
    return async (document, variables) => JSON.parse((await this.platform.ask(token, document, variables)).text);
  }

  private async keep(file: string, account: string): Promise<void> {
    await this.platform.admin.query(
      `insert into tenant.kept_reader (departement_code, id, case_id, reader, named_by, asked_by, asked_at, state)
       select $1, gen_random_uuid(), $2, lower(a.email), 'x', gen_random_uuid(), now(), 'PENDING' from directory.account a where a.subject = $3`,
      [AT, file, account],
    );
  }

  private async letIn(): Promise<void> {
    await this.platform.admin.query(`update tenant.kept_reader set state = 'LIFTED' where departement_code = $1`, [AT]);
  }

  private async withdraw(): Promise<void> {
    const association = await this.as('association-38');
    const input = { accordId: this.draft!.accord };
    const first = await association(WITHDRAW, { input });
    const rules = first.data!.withdrawAccord.warnings.map(({ rule }: { rule: string }) => rule);
    const { data } =
      rules.length > 0 ? await association(WITHDRAW, { input: { ...input, acknowledgedWarnings: rules } }) : first;
    if (data!.withdrawAccord.userErrors.length > 0) throw new Error(JSON.stringify(data));
  }

  /** The first of them that the manager may ask to be erased; carried out by the job of the server once its days are over. */
  private async erase(files: readonly string[]): Promise<void> {
    const manager = await this.as('manager-38');
    for (const file of files) {
      const caseId = encodeId('CaseFile', AT, file);
      const input = { caseId, reason: 'PERSON_REQUEST', acknowledgedWarnings: ['ERASURE_IS_FINAL'] };
      const { data } = await manager(ERASE, { input });
      if (data?.eraseCase?.erasure && (await carryOutErasure(this.platform.adminUrl, caseId))) return;
    }
    throw new Error('no file could be erased');
  }

  /** Files of the year that the coordinator's own reading shows. */
  private async opened(): Promise<string[]> {
    const shown = await this.visible();
    return (await this.filed()).filter((id) => shown.has(id));
  }

  private async closed(): Promise<string[]> {
    const shown = await this.visible();
    return (await this.filed()).filter((id) => !shown.has(id));
  }

  private async filed(): Promise<string[]> {
    const { rows } = await this.platform.admin.query<{ id: string }>(
      'select case_id as id from tenant.case_fact where departement_code = $1 order by 1',
      [AT],
    );
    return rows.map(({ id }) => id);
  }

  private async visible(): Promise<Set<string>> {
    const { admin } = this.platform;
    const { rows: accounts } = await admin.query<{ id: string }>(
      'select id from directory.account where subject = $1',
      [COORDINATOR],
    );
    await admin.query('begin');
    try {
      await admin.query(
        `select set_config('role', 'passerelle_app', true), set_config('app.departement', $1, true), set_config('app.today', current_date::text, true),
           set_config('app.now', now()::text, true), set_config('app.account', $2, true)`,
        [AT, accounts[0]!.id],
      );
      const { rows } = await admin.query<{ id: string }>('select distinct id from access.visible_case');
      return new Set(rows.map(({ id }) => id));
    } finally {
      await admin.query('rollback');
    }
  }
}
