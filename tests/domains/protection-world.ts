import { Client } from 'pg';
import { clock } from '../../server/kernel/clock';
import { decodeId } from '../../server/kernel/id';
import { addDays, localDateAt, type LocalDate } from '../../server/kernel/local-date';
import type { Ask } from '../support/api';
import { openDraft, SHEET } from '../support/stories';
import { SittingWorld } from './sitting-world';

/** Mid-morning of today in Grenoble: the hour of every act, unless a test says another. */
export const TODAY: LocalDate = localDateAt(new Date(), 'Europe/Paris');
export const day = (days: number): LocalDate => addDays(TODAY, days);
export const NOW = `${TODAY}T09:30:00Z`;

export const CIRCUIT = `circuit { id referralId caseId reference open calledOn calledAt called childInformed notInformedReason
  acknowledgedOn acknowledgedAt acknowledgedSide silent away outcome closedOn version
  clocks { clock rule article state dueOn dueAt doneOn } events { id kind occurredOn occurredAt name version }
  duty { side service phone onDuty } }`;

export const uuid = (id: string): string => decodeId(id)!.uuid;
export const codes = ({ userErrors }: { userErrors: { code: string }[] }): string[] =>
  userErrors.map(({ code }) => code);

const NAMES = ['association', 'coordinator', 'parquet', 'childwelfare', 'prefecture', 'manager'] as const;

/** Isère, with a convention of the parquet of Grenoble, and a day and night duty on each side. */
export class ProtectionWorld {
  conventionId = '';

  private constructor(
    readonly sitting: SittingWorld,
    readonly admin: Client,
    public who: Record<(typeof NAMES)[number], Ask>,
  ) {}

  static async open(): Promise<ProtectionWorld> {
    clock.freeze(new Date(NOW));
    const sitting = await SittingWorld.open();
    const admin = new Client({ connectionString: sitting.api.database.adminUrl });
    await admin.connect();
    await admin.query('delete from directory.duty');
    await admin.query('delete from directory.local_convention');
    const world = new ProtectionWorld(sitting, admin, {} as ProtectionWorld['who']);
    await world.signIn();
    return world;
  }

  /** A session lasts twelve hours: whoever acts another day signs in on that day. */
  private async signIn(): Promise<void> {
    const asks = await Promise.all(NAMES.map(async (name) => [name, await this.sitting.api.as(`${name}-38`)] as const));
    this.who = Object.fromEntries(asks) as ProtectionWorld['who'];
  }

  async close(): Promise<void> {
    clock.freeze(undefined);
    await this.admin.end();
    await this.sitting.api.close();
  }

  act(who: Ask, name: string, input: object, fields = '', type?: string) {
    return this.sitting.act(who, name, input, fields, type);
  }

  async idsOf(): Promise<{ parquet: Record<string, string>; association: string }> {
    const { data } = await this.who.coordinator('{ departement(code: "38") { parquets { id name } } }');
    const { rows } = await this.admin.query(
      "select m.organisation_id from directory.mandate m join directory.account a on a.id = m.account_id where a.subject = 'association-38'",
    );
    const { data: directory } = await this.who.coordinator('{ departement(code: "38") { organisations { id } } }');
    const own = (directory as any).departement.organisations.find(
      (o: { id: string }) => uuid(o.id) === rows[0].organisation_id,
    );
    const named = (data as any).departement.parquets.map(({ id, name }: any) => [/ (\S+)$/.exec(name)![1], id]);
    return { parquet: Object.fromEntries(named), association: own.id };
  }

  convention(more: object = {}, who = this.who.coordinator) {
    return this.act(
      who,
      'recordConvention',
      more,
      'convention { id since until inForce mayOpen openers { id } version }',
    );
  }

  duty(more: object, who = this.who.coordinator) {
    const given = {
      conventionId: this.conventionId,
      side: 'PARQUET',
      service: 'Permanence des mineurs',
      phone: '04 76 00 00 01',
    };
    return this.act(
      who,
      'recordDuty',
      { ...given, ...more },
      'duty { id side service acknowledges onDuty until version }',
    );
  }

  /** The mandate of one of the accounts, as an id. */
  async mandate(subject: string): Promise<string> {
    const { data } = await this.sitting.api.as(subject).then((ask) => ask('{ viewer { mandates { id role } } }'));
    return (data as any).viewer.mandates[0].id;
  }

  async settle(): Promise<void> {
    const { parquet, association } = await this.idsOf();
    const made = await this.convention({
      parquetId: parquet.Grenoble,
      openerIds: [association],
      signedOn: '2026-01-05',
      actReference: 'Convention du 5 janvier 2026',
      parties: 'le préfet, le procureur, le bâtonnier',
    });
    this.conventionId = made.convention.id;
    await this.duty({ mandateId: await this.mandate('parquet-38') });
    const side = { side: 'CHILD_WELFARE', service: 'Cellule départementale', phone: '04 76 00 00 02' };
    await this.duty({ ...side, mandateId: await this.mandate('childwelfare-38') });
  }

  async child(exploitation: object = { adultOrMinor: 'MINOR' }, identity: object = {}): Promise<string> {
    const born = { ...SHEET.identity, birthYear: '2011', birthDate: '2011-03-04', ...identity };
    const sheet = { ...SHEET, identity: born, exploitation: { ...SHEET.exploitation, ...exploitation } };
    return (await openDraft(this.who.association, sheet)).id;
  }

  call(caseId: string, more: object = {}, who = this.who.association) {
    const said = {
      caseId,
      called: 'Substitut de permanence, 04 76 00 00 01',
      calledOn: TODAY,
      calledAt: '10:05',
      childInformed: true,
    };
    return this.act(who, 'openProtectionCircuit', { ...said, ...more }, CIRCUIT);
  }

  async opened(): Promise<{ caseId: string; circuit: any }> {
    const caseId = await this.child();
    const { circuit, userErrors } = await this.call(caseId);
    if (!circuit) throw new Error(JSON.stringify(userErrors));
    return { caseId, circuit };
  }

  async seen(who: Ask, circuitId: string): Promise<any> {
    const { data, errors } = await who(`query ($id: ID!) { node(id: $id) { ... on ProtectionCircuit { id } } }`, {
      id: circuitId,
    });
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as any).node;
  }

  async toDo(who: Ask, subject: string): Promise<string[]> {
    const { data } = await who('{ viewer { toDo(departement: "38") { kind subject } } }');
    return (data as any).viewer.toDo.filter((each: any) => each.subject === subject).map(({ kind }: any) => kind);
  }

  async told(referralId: string): Promise<{ event: string; at: string | null }[]> {
    const { rows } = await this.admin.query(
      'select event, next_attempt_at as at from tenant.outbox where subject_id = $1 order by event, next_attempt_at nulls first',
      [uuid(referralId)],
    );
    return rows.map(({ event, at }) => ({ event, at: at && (at as Date).toISOString() }));
  }

  async at<T>(instant: string, work: () => Promise<T>): Promise<T> {
    const before = this.who;
    clock.freeze(new Date(instant));
    try {
      await this.signIn();
      return await work();
    } finally {
      clock.freeze(new Date(NOW));
      this.who = before;
    }
  }
}
