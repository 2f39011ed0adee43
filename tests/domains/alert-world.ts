import { Client } from 'pg';
import { decodeId, encodeId } from '../../server/kernel/id';
import type { Ask } from '../support/api';
import { farDay } from '../support/far-days';
import { SittingWorld, type Result } from './sitting-world';

export const COURSE = `course { receivedOn parquet held heldOn heldUntil holdReason acceptedOn toldOn personsInformed personsOriented
  outcome closedOn }`;
export const OPERATION = `operation { plannedOn interpreter language informer informedBy meetingPoint version sheetUrl
  result { controlled controlledMonth personsMet personsInformed personsOriented personsSheltered } }`;

/** The département of a sitting, with its CODAF: who raises alerts, who answers them, who is summoned. */
export class AlertWorld {
  private constructor(
    readonly world: SittingWorld,
    readonly admin: Client,
    readonly parquet: Ask,
    readonly codaf: Ask,
    readonly labour: Ask,
    readonly manager: Ask,
  ) {}

  static async open(): Promise<AlertWorld> {
    const world = await SittingWorld.open();
    const admin = new Client({ connectionString: world.api.database.adminUrl });
    await admin.connect();
    const [parquet, codaf, labour, manager] = await Promise.all(
      ['parquet-38', 'codaf-38', 'labour-38', 'manager-38'].map((name) => world.api.as(name)),
    );
    return new AlertWorld(world, admin, parquet!, codaf!, labour!, manager!);
  }

  async close(): Promise<void> {
    await this.admin.end();
    await this.world.api.close();
  }

  /** A file of the team, and the alert that came of it. */
  async raised(more: object = {}): Promise<{ caseId: string; referralId: string }> {
    const { caseId } = await this.world.acceptedCase();
    const alert = { sector: 'HOTELS', place: 'Grenoble', facts: 'Des faits, sans personne.', ...more };
    const input = { caseId, body: 'CODAF', alert };
    const { referral, userErrors } = await this.world.act(
      this.world.association,
      'referCase',
      input,
      'referral { id }',
    );
    if (!referral) throw new Error(JSON.stringify(userErrors));
    return { caseId, referralId: referral.id as string };
  }

  async accepted(more: object = {}): Promise<{ caseId: string; referralId: string }> {
    const raised = await this.raised(more);
    const { userErrors } = await this.accept(raised.referralId);
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    return raised;
  }

  accept(referralId: string, who: Ask = this.parquet): Promise<Result> {
    return this.world.act(who, 'acceptReferral', { referralId }, '', 'ReferralActInput');
  }

  by(name: string, input: object, who: Ask = this.parquet): Promise<Result> {
    return this.world.act(who, name, input, 'referral { id }');
  }

  /** As this reader finds it; null where there is nothing for them. */
  async read(who: Ask, referralId: string, fields: string): Promise<any> {
    const { data, errors } = await who(`query ($id: ID!) { node(id: $id) { ... on Referral { ${fields} } } }`, {
      id: referralId,
    });
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as any).node;
  }

  /** A restricted sitting of the parquet of this alert, where it is placed, and its members summoned. */
  async convened(referralId: string): Promise<string> {
    const sessionId = await this.sitting(referralId);
    const { userErrors } = await this.world.act(this.codaf, 'conveneSession', { sessionId });
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    return sessionId;
  }

  async sitting(referralId: string, formation = 'RESTRICTED'): Promise<string> {
    const { rows } = await this.admin.query<{ parquet_id: string }>(
      'select parquet_id from tenant.referral where id = $1',
      [decodeId(referralId)!.uuid],
    );
    const restricted = formation === 'RESTRICTED';
    const plan = {
      departement: '38',
      body: 'CODAF',
      formation,
      heldOn: farDay(),
      startsAt: '10:00',
      capacityMinutes: 60,
    };
    const parquetId = restricted ? encodeId('Authority', '38', rows[0]!.parquet_id) : undefined;
    const { session, userErrors } = await this.world.act(
      this.codaf,
      'scheduleSession',
      { ...plan, parquetId, acknowledgedWarnings: ['WORKING_DAY'] },
      'session { id }',
    );
    if (!session) throw new Error(JSON.stringify(userErrors));
    const input = { sessionId: session.id, referralId };
    const placed = await this.world.act(this.codaf, 'placeOnAgenda', input, 'item { id }');
    if (!placed.item) throw new Error(JSON.stringify(placed.userErrors));
    return session.id as string;
  }
}
