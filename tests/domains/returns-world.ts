import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Api, type Ask } from '../support/api';
import { legalToday } from '../support/legal-today';

/** A year before anything that the demonstration draws: what a test writes there is all that there is. */
export const YEAR = 2018;

interface FileRow {
  organisation?: string;
  opened: string;
  submitted?: string;
  ended?: string;
  outcome?: string;
  stage?: string;
  origin?: string;
  sex?: string;
  age?: string;
  form?: string | null;
  facts?: number;
  started?: string;
  region?: string;
  complaint?: string;
  residence?: string;
  lodging?: string;
  fingerprint?: string;
  departement?: string;
}

interface SentRow {
  created: string;
  purpose?: string;
  body?: string;
  closed?: string;
  departement?: string;
}

const COMMISSION = 'PROSTITUTION_EXIT_COMMISSION';

/** Files, referrals, sittings and seats of one past year, written row by row. */
export class ReturnsWorld {
  private constructor(
    readonly api: Api,
    readonly admin: Client,
    readonly app: Client,
    readonly own: { organisation: string; team: string },
  ) {}

  static async open(): Promise<ReturnsWorld> {
    const api = await Api.open();
    const admin = new Client({ connectionString: api.database.adminUrl });
    const app = new Client({ connectionString: api.database.appUrl });
    await Promise.all([admin.connect(), app.connect()]);
    const {
      rows: [own],
    } = await admin.query(`select m.organisation_id as organisation, t.id as team from directory.mandate m
      join directory.team t on t.organisation_id = m.organisation_id and t.departement_code = '38'
      join directory.account a on a.id = m.account_id where a.email like 'manager-38%' and m.role = 'ASSOCIATION_MANAGER'`);
    return new ReturnsWorld(api, admin, app, own);
  }

  async close(): Promise<void> {
    await Promise.all([this.admin.end(), this.app.end()]);
    await this.api.close();
  }

  async accountOf(name: string): Promise<{ id: string; email: string }> {
    const {
      rows: [found],
    } = await this.admin.query('select id, email from directory.account where email like $1', [`${name}@%`]);
    return found;
  }

  async file(row: FileRow): Promise<string> {
    const [id, at] = [randomUUID(), row.departement ?? '38'];
    await this.admin.query(
      `insert into vault.data_key (departement_code, holder_id, version, wrapped) values ($1, $2, 1, '')`,
      [at, id],
    );
    await this.admin.query(
      `insert into tenant.case_file (departement_code, id, reference, organisation_id, team_id, stage, origin, sex, age_class, facts, principal_form,
        pathway_started_on, outcome, opened_at, submitted_at, ended_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        at,
        id,
        id,
        row.organisation ?? this.own.organisation,
        this.own.team,
        row.stage ?? (row.ended ? 'ENDED' : 'SUBMITTED'),
        row.origin ?? 'PLATFORM',
        row.sex ?? 'FEMALE',
        row.age ?? 'UNKNOWN',
        row.facts ?? 0,
        row.form === undefined ? 'SEXUAL' : row.form,
        row.started ?? null,
        row.outcome ?? null,
        row.opened,
        row.submitted ?? null,
        row.ended ?? null,
      ],
    );
    if (row.region) await this.fact(id, at, row);
    return id;
  }

  private async fact(
    id: string,
    at: string,
    { region, complaint = 'UNKNOWN', residence = 'UNKNOWN', lodging = 'UNKNOWN', fingerprint }: FileRow,
  ): Promise<void> {
    await this.admin.query(
      `insert into tenant.case_fact (departement_code, case_id, record_key, fingerprint, sex, age_class, region_of_origin, principal_form, complaint,
        residence_kind, lodging, submitted_month) values ($1, $2, $3, $4, 'UNKNOWN', 'UNKNOWN', $5, 'SEXUAL', $6, $7, $8, '2018-01-01')`,
      [
        at,
        id,
        Math.floor(Math.random() * 2 ** 40),
        fingerprint ? Buffer.from(fingerprint) : null,
        region,
        complaint,
        residence,
        lodging,
      ],
    );
  }

  /** The next day has come: what was arrested for this one is made again. */
  thaw = (): Promise<unknown> => this.admin.query('delete from tenant.frozen_return');

  bodyOf = async (kind: string, at = '38'): Promise<string> =>
    (await this.admin.query('select id from directory.body where departement_code = $1 and kind = $2', [at, kind]))
      .rows[0].id;

  async send(
    caseId: string,
    { created, purpose = 'PSP', body = COMMISSION, closed, departement: at = '38' }: SentRow,
  ): Promise<string> {
    const id = randomUUID();
    await this.admin.query(
      `insert into tenant.referral (departement_code, id, kind, case_id, holder_id, body_id, body_kind, formation, purpose, legal_basis, authoritative, pseudonym,
        lens_pseudonym, lens_seen, lens_full, accord_mask, stage, status, closed_reason, created_at)
      values ($1, $2, 'SHARE', $3, $3, $4, $5, case $5 when 'VICTIM_SUPPORT_COMMITTEE' then 'FOLLOW_UP_CELL' else 'INDIVIDUAL_CASES' end, $6, 'CASF L.121-9', true, $7, true, 511, 511, 511, 'SUBMITTED', $8, $9, $10)`,
      [
        at,
        id,
        caseId,
        await this.bodyOf(body, at),
        body,
        purpose,
        id,
        closed ? 'CLOSED' : 'ACCEPTED',
        closed ?? null,
        created,
      ],
    );
    return id;
  }

  async alert(organisation: string, created: string): Promise<void> {
    const id = randomUUID();
    await this.admin.query(
      `insert into vault.data_key (departement_code, holder_id, version, wrapped) values ('38', $1, 1, '')`,
      [id],
    );
    await this.admin.query(
      `insert into tenant.referral (departement_code, id, kind, holder_id, body_id, body_kind, formation, purpose, legal_basis, pseudonym, lens_pseudonym, lens_seen,
        lens_full, accord_mask, stage, status, created_at) values ('38', $1, 'ALERT', $1, $2, 'CODAF', 'RESTRICTED', 'ALERT', 'x', $3, false, 0, 0, 0, 'SUBMITTED', 'PROPOSED', $4)`,
      [id, await this.bodyOf('CODAF'), id, created],
    );
    await this.admin.query(
      `insert into tenant.alert_origin (departement_code, referral_id, team_id, organisation_id) values ('38', $1, $2, $3)`,
      [id, this.own.team, organisation],
    );
  }

  async decide(referral: string, sense: string, signed: string, starts: string | null = null): Promise<void> {
    await this.admin.query(
      `insert into tenant.decision (departement_code, id, referral_id, case_id, sense, signatory, delegation, signed_on, starts_on, recorded_by, recorded_at)
      select departement_code, gen_random_uuid(), id, case_id, $2, 'x', '', $3, $4, gen_random_uuid(), now() from tenant.referral where id = $1`,
      [referral, sense, signed, starts],
    );
  }

  async sitting(heldOn: string, formation = 'INDIVIDUAL_CASES', status = 'HELD'): Promise<string> {
    const id = randomUUID();
    await this.admin.query(
      `insert into tenant.session (departement_code, id, body_id, body_kind, formation, held_on, starts_at, capacity_minutes, status)
      values ('38', $1, $2, $3, $4, $5, '14:00', 120, $6)`,
      [id, await this.bodyOf(COMMISSION), COMMISSION, formation, heldOn, status],
    );
    return id;
  }

  async examine(session: string, referral: string, sense: string, givenOn: string): Promise<void> {
    const id = randomUUID();
    await this.admin.query(
      `insert into tenant.agenda_item (departement_code, id, session_id, position, kind, referral_id, minutes, status)
      values ('38', $1, $2, 1, 'PSP_OPINION', $3, 10, 'TREATED')`,
      [id, session, referral],
    );
    await this.admin.query(
      `insert into tenant.opinion (departement_code, id, agenda_item_id, referral_id, sense, manner, has_reserves, given_on, recorded_by)
      values ('38', gen_random_uuid(), $1, $2, $3, 'CONSENSUS', false, $4, gen_random_uuid())`,
      [id, referral, sense, givenOn],
    );
  }

  async seat(formation: string, from: string, until: string | null = null): Promise<void> {
    await this.admin.query(
      `insert into directory.membership (id, departement_code, body_id, formation, quality, role, voting, appointed_on, valid_until)
      values (gen_random_uuid(), '38', $1, $2, 'membre', 'MAGISTRATE', true, $3, $4)`,
      [await this.bodyOf(COMMISSION), formation, from, until],
    );
  }

  async approve(organisation: string, from: string, until: string, at = '38'): Promise<void> {
    await this.admin.query(
      `insert into directory.approval (id, organisation_id, departement_code, reference, valid_from, valid_until, recorded_by, recorded_at)
      values (gen_random_uuid(), $1, $5, $2, $3, $4, gen_random_uuid(), now())`,
      [organisation, `AP-${randomUUID()}`, from, until, at],
    );
  }

  async keep(caseId: string, account: string, state = 'PENDING'): Promise<void> {
    const { email } = await this.accountOf(account);
    await this.admin.query(
      `insert into tenant.kept_reader (departement_code, id, case_id, reader, named_by, asked_by, asked_at, state)
      values ('38', gen_random_uuid(), $1, lower($2), 'x', gen_random_uuid(), now(), $3)`,
      [caseId, email, state],
    );
  }

  /** Straight to the database, as the application's role, with the settings of this account; `narrow` sets more of them. */
  async straight(
    account: string,
    call: string,
    values: unknown[],
    narrow: Record<string, string> = {},
  ): Promise<number> {
    const { id } = await this.accountOf(account);
    const settings = {
      role: 'passerelle_app',
      'app.departement': '38',
      'app.account': id,
      'app.today': legalToday(),
      'app.now': new Date().toISOString(),
      ...narrow,
    };
    await this.app.query('begin');
    try {
      for (const [name, value] of Object.entries(settings))
        await this.app.query('select set_config($1, $2, true)', [name, value]);
      return (await this.app.query(`select * from ${call}`, values)).rowCount ?? 0;
    } finally {
      await this.app.query('rollback');
    }
  }

  async ask(name: string, field: string, fields = FIELDS, code = '38'): Promise<any> {
    const asked: Ask = await this.api.as(name);
    const { data, errors } = await asked(`query Returns { departement(code: "${code}") { ${field} { ${fields} } } }`);
    if (errors) throw new Error(errors[0]!.message);
    return data!.departement?.[field.slice(0, field.indexOf('('))] ?? null;
  }

  /** Figures by section, population and code: zeros left out. */
  async figures(name: string, field: string, code = '38'): Promise<Record<string, Record<string, number | null>>> {
    return figuresOf(await this.ask(name, field, FIELDS, code));
  }
}

const FIELDS =
  'year asOf provisional organisation title sections { code population title note lines { code label value note } } html csv';

export function figuresOf(found: any): Record<string, Record<string, number | null>> {
  return Object.fromEntries(
    found.sections.map(({ code, population, lines }: any) => [
      population ? `${code} ${population}` : code,
      Object.fromEntries(lines.filter(({ value }: any) => value !== 0).map((line: any) => [line.code, line.value])),
    ]),
  );
}
