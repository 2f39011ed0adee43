import { Client } from 'pg';
import type { Ask } from '../support/api';
import { farDay } from '../support/far-days';
import { pdfText } from '../support/pdf-text';
import { SHEET, SittingWorld } from './sitting-world';

/** Words that stand in one group alone. */
export const TOLD = {
  ...SHEET,
  identity: { ...SHEET.identity, familyName: 'Zqnomfamille', givenName: 'Zqprenom' },
  socialSituation: { ...SHEET.socialSituation, actionsPlanned: 'Zqactions', commitments: 'Zqengagements' },
  residence: { ...SHEET.residence, foreignersFileNumber: '3899999999' },
  exploitation: { ...SHEET.exploitation, narrative: 'Zqrecit' },
};

export interface Answered {
  status: number;
  headers: Headers;
  body: Buffer;
  /** Of a PDF, its words in one line; of anything else, what came. */
  text: string;
}

/** A département with files at each of the stages that have papers. */
export class PapersWorld {
  private constructor(
    readonly world: SittingWorld,
    readonly admin: Client,
  ) {}

  static async open(): Promise<PapersWorld> {
    const world = await SittingWorld.open();
    const admin = new Client({ connectionString: world.api.database.adminUrl });
    await admin.connect();
    return new PapersWorld(world, admin);
  }

  async close(): Promise<void> {
    await this.admin.end();
    await this.world.api.close();
  }

  async get(account: string | null, path: string, headers: Record<string, string> = {}): Promise<Answered> {
    const { api } = this.world;
    const signed: Record<string, string> = account ? { authorization: `Bearer ${await api.token(account)}` } : {};
    const response = await fetch(`${api.url}${path}`, { headers: { ...signed, ...headers } });
    const body = Buffer.from(await response.arrayBuffer());
    const isPdf = body.subarray(0, 5).toString() === '%PDF-';
    const text = isPdf ? pdfText(body).replace(/\s+/g, ' ') : body.toString();
    return { status: response.status, headers: response.headers, body, text };
  }

  paper(account: string | null, referralId: string, kind: string, query = ''): Promise<Answered> {
    return this.get(account, `/papers/${referralId}/${kind}${query}`);
  }

  async offered(who: Ask, referralId: string): Promise<string[]> {
    const query = 'query ($id: ID!) { node(id: $id) { ... on Referral { papers { kind title url } } } }';
    const { data } = await who(query, { id: referralId });
    return ((data!.node?.papers ?? []) as { kind: string }[]).map(({ kind }) => kind);
  }

  accepted(): Promise<{ caseId: string; referralId: string }> {
    return this.world.acceptedCase(TOLD);
  }

  async opined(): Promise<{ caseId: string; referralId: string }> {
    const { world } = this;
    const [found, sessionId] = [await this.accepted(), await world.session(farDay())];
    const agendaItemId = await world.place(sessionId, found.referralId);
    await world.act(world.coordinator, 'conveneSession', { sessionId });
    const opening = { sessionId, acknowledgedWarnings: ['OPENING_DAY'] };
    await world.act(world.coordinator, 'openSession', opening, '', 'SessionInput');
    await world.attend(sessionId);
    const { userErrors } = await world.act(world.coordinator, 'recordOpinion', { agendaItemId, sense: 'FAVOURABLE' });
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    return found;
  }

  async decided(sense: 'AUTHORISED' | 'REFUSED'): Promise<{ referralId: string; decisionId: string; version: number }> {
    const { world } = this;
    const { referralId } = await this.opined();
    const today = world.dayIn(0);
    const by = sense === 'AUTHORISED' ? { startsOn: today } : {};
    const { decision, userErrors } = await world.act(
      world.prefecture,
      'recordDecision',
      { referralId, sense, signatory: 'Zqsignataire', signedOn: today, reasons: 'Zqmotifs', ...by },
      'decision { id version }',
    );
    if (!decision) throw new Error(JSON.stringify(userErrors));
    return { referralId, decisionId: decision.id, version: decision.version };
  }
}
