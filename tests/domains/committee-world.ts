import { Client } from 'pg';
import type { Ask } from '../support/api';
import { farDay } from '../support/far-days';
import { recordAccord } from '../support/stories';
import { SittingWorld, type Result } from './sitting-world';

export const COMMITTEE = 'VICTIM_SUPPORT_COMMITTEE';
const TO_VALIDATE = `id agendaValidations { seat stands validatedAt }
  agendaToValidate { digest awaited points { position kind title minutes late supportAsked } }`;

/** A committee that two chair, its secretariat, and an association that describes situations to it. */
export class CommitteeWorld {
  private day = 0;

  private constructor(
    readonly sitting: SittingWorld,
    readonly clav: Ask,
    readonly parquet: Ask,
    readonly admin: Client,
    readonly caseId: string,
  ) {}

  static async open(): Promise<CommitteeWorld> {
    const sitting = await SittingWorld.open();
    const [clav, parquet] = await Promise.all([sitting.api.as('clav-38'), sitting.api.as('parquet-38')]);
    const admin = new Client({ connectionString: sitting.api.database.adminUrl });
    await admin.connect();
    return new CommitteeWorld(sitting, clav, parquet, admin, (await sitting.acceptedCase()).caseId);
  }

  async close(): Promise<void> {
    await this.admin.end();
    await this.sitting.api.close();
  }

  get association(): Ask {
    return this.sitting.association;
  }

  get prefecture(): Ask {
    return this.sitting.prefecture;
  }

  refer(more: object = {}, caseId = this.caseId): Promise<Result> {
    const input = { caseId, body: COMMITTEE, situation: 'Besoin d’un hébergement.', supportAsked: 'HOUSING', ...more };
    return this.sitting.act(this.association, 'referCase', input, 'referral { id kind reference formation }');
  }

  async accepted(more: object = {}, caseId = this.caseId): Promise<string> {
    const { referral, userErrors } = await this.refer(more, caseId);
    if (!referral) throw new Error(JSON.stringify(userErrors));
    await this.sitting.act(this.clav, 'acceptReferral', { referralId: referral.id }, '', 'ReferralActInput');
    return referral.id as string;
  }

  /** A file of which the person agreed to show something to the cell. */
  async agreed(): Promise<string> {
    const { caseId } = await this.sitting.acceptedCase();
    await recordAccord(this.association, caseId, COMMITTEE, 'VICTIM_SUPPORT');
    return caseId;
  }

  schedule(formation = 'PLENARY', who = this.clav, more: object = {}): Promise<Result> {
    this.day += 1;
    const input = { departement: '38', body: COMMITTEE, formation, heldOn: farDay(20 + this.day), startsAt: '10:00' };
    const wish = { ...input, capacityMinutes: 120, acknowledgedWarnings: ['WORKING_DAY'], ...more };
    return this.sitting.act(who, 'scheduleSession', wish, 'session { id }');
  }

  /** A planned sitting with these referrals on its agenda, and a point of policy in the plenary. */
  async planned(referrals: readonly string[], formation = 'PLENARY'): Promise<string> {
    const { session, userErrors } = await this.schedule(formation);
    if (!session) throw new Error(JSON.stringify(userErrors));
    if (formation === 'PLENARY') await this.place(session.id, { title: 'Bilan des dispositifs' });
    for (const referralId of referrals) await this.place(session.id, { referralId });
    return session.id as string;
  }

  async place(sessionId: string, point: object): Promise<string> {
    const input = { sessionId, acknowledgedWarnings: ['LATE_ITEM'], ...point };
    const { item, userErrors } = await this.sitting.act(this.clav, 'placeOnAgenda', input, 'item { id }');
    if (!item) throw new Error(JSON.stringify(userErrors));
    return item.id as string;
  }

  agenda(who: Ask, sessionId: string): Promise<any> {
    return this.sitting.read(who, sessionId, TO_VALIDATE);
  }

  async validate(who: Ask, sessionId: string, agendaDigest?: string): Promise<Result> {
    const digest = agendaDigest ?? (await this.agenda(who, sessionId)).agendaToValidate?.digest ?? 'x'.repeat(64);
    const input = { sessionId, agendaDigest: digest };
    return this.sitting.act(who, 'validateAgenda', input, `session { ${TO_VALIDATE} }`);
  }

  async validated(sessionId: string): Promise<string> {
    for (const who of [this.prefecture, this.parquet]) {
      const { userErrors } = await this.validate(who, sessionId);
      if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    }
    return sessionId;
  }

  convene(sessionId: string): Promise<Result> {
    const input = { sessionId, acknowledgedWarnings: ['UNDERTAKING_MISSING', 'SESSION_CAPACITY'] };
    return this.sitting.act(this.clav, 'conveneSession', input, 'session { status }');
  }

  async convened(referrals: readonly string[], formation = 'PLENARY'): Promise<string> {
    const sessionId = await this.validated(await this.planned(referrals, formation));
    const { userErrors } = await this.convene(sessionId);
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    return sessionId;
  }

  /** Opened, and closed with what was treated. */
  async treat(sessionId: string, treated = true): Promise<void> {
    const open = { sessionId, acknowledgedWarnings: ['OPENING_DAY', 'AGENDA_VALIDATED_BY_BOTH'] };
    await this.sitting.act(this.clav, 'openSession', open, '', 'SessionInput');
    const { agenda } = await this.sitting.read(this.clav, sessionId, 'agenda { id kind }');
    const treatedItemIds = treated ? agenda.map(({ id }: { id: string }) => id) : [];
    const { userErrors } = await this.sitting.act(this.clav, 'closeSession', { sessionId, treatedItemIds });
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  }

  outcome(referralId: string, more: object = {}): Promise<Result> {
    const input = { referralId, kind: 'SERVICE_DESIGNATED', text: 'Le service social est désigné.', ...more };
    return this.sitting.act(this.clav, 'recordSupportOutcome', input);
  }

  async referral(who: Ask, id: string, fields: string): Promise<any> {
    const { data, errors } = await who(`query ($id: ID!) { node(id: $id) { ... on Referral { ${fields} } } }`, { id });
    if (errors) throw new Error(JSON.stringify(errors));
    return data!.node;
  }

  async toDo(who: Ask, kind: string): Promise<{ subject: string; label: string }[]> {
    const { data } = await who('{ viewer { toDo { kind subject label } } }');
    return data!.viewer.toDo.filter((each: { kind: string }) => each.kind === kind);
  }
}
