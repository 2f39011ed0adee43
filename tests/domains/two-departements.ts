import { Client } from 'pg';
import { followTransfers, matchDuplicates } from '../../server/jobs/across-departements';
import { clock } from '../../server/kernel/clock';
import { decodeId, encodeId } from '../../server/kernel/id';
import { Database } from '../../server/tenancy/database';
import { Vault } from '../../server/vault/vault';
import { Api, type Ask } from '../support/api';
import { openDraft, recordAccord, SHEET, submitDraft } from '../support/stories';

export interface Result {
  userErrors: { code: string; message: string }[];
  warnings: { rule: string; verdict: string }[];
  [field: string]: any;
}

const DAY = 86_400_000;

/** Two associations in two départements, their officers, and the jobs that look from one into the other. */
export class TwoDepartements {
  private constructor(
    readonly api: Api,
    readonly admin: Client,
    readonly database: Database,
    readonly here: Ask,
    readonly there: Ask,
    readonly officerHere: Ask,
    readonly officerThere: Ask,
  ) {}

  static async open(): Promise<TwoDepartements> {
    const api = await Api.open();
    const admin = new Client({ connectionString: api.database.adminUrl });
    await admin.connect();
    const database = await Database.open({ url: api.database.appUrl, poolSize: 2 });
    const [here, there, officerHere, officerThere] = await Promise.all(
      ['association-38', 'association-69', 'dpo-38', 'dpo-69'].map((name) => api.as(name)),
    );
    return new TwoDepartements(api, admin, database, here!, there!, officerHere!, officerThere!);
  }

  async close(): Promise<void> {
    await this.database.close();
    await this.admin.end();
    await this.api.close();
  }

  async act(
    who: Ask,
    name: string,
    input: object,
    fields = '',
    type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`,
  ): Promise<Result> {
    const { data, errors } = await who(
      `mutation ($input: ${type}!) { ${name}(input: $input) {
      ${fields} userErrors { code message } warnings { rule verdict } } }`,
      { input },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as Record<string, Result>)[name]!;
  }

  /** A case of somebody, submitted; of the form that needs no commission, so that it is submitted and nothing more. */
  async submitted(who: Ask, familyName: string, departement = '38', form = 'LABOUR'): Promise<string> {
    const { id } = await this.draft(who, familyName, departement, form);
    if (form === 'SEXUAL') await recordAccord(who, id);
    const { data } = await submitDraft(who, id);
    if (data.submitCase.userErrors.length > 0) throw new Error(JSON.stringify(data.submitCase.userErrors));
    return id;
  }

  draft(who: Ask, familyName: string, departement = '38', form = 'LABOUR'): Promise<{ id: string; version: number }> {
    const sheet = {
      ...SHEET,
      identity: { ...SHEET.identity, familyName },
      exploitation: { ...SHEET.exploitation, principalForm: form },
    };
    return openDraft(who, sheet, departement);
  }

  async read(who: Ask, id: string, fields: string): Promise<any> {
    const { departement } = decodeId(id)!;
    const { data, errors } = await who(
      `query ($code: DepartementCode!, $id: ID!) { departement(code: $code) { case(id: $id) { ${fields} } } }`,
      { code: departement, id },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as any).departement?.case;
  }

  match = () => matchDuplicates(this.database);
  follow = () =>
    followTransfers(this.database, new Vault(this.api.database.masterKey), (error) => {
      throw error as Error;
    });

  /** As if so many days had gone by. */
  async inDays(days: number, work: () => Promise<void>): Promise<void> {
    clock.freeze(new Date(Date.now() + days * DAY));
    try {
      await work();
    } finally {
      clock.freeze(undefined);
    }
  }

  /** Of the organisation that holds this case, as an id of its own département. */
  async organisationOf(who: Ask, departement: string): Promise<string> {
    const { id } = await this.draft(who, 'Passagere', departement);
    const { rows } = await this.admin.query('select organisation_id from tenant.case_file where id = $1', [
      decodeId(id)!.uuid,
    ]);
    return encodeId('Organisation', departement, rows[0].organisation_id);
  }

  async count(sql: string, ...values: unknown[]): Promise<number> {
    return (await this.admin.query(sql, values)).rowCount ?? 0;
  }
}

export const uuid = (id: string): string => decodeId(id)!.uuid;
