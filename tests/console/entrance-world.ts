import type { FastifyRequest } from 'fastify';
import { Client } from 'pg';
import type { Entrance, Visitor } from '../../console/entrance';
import { Browser } from '../sign-in/browser';
import { Api, type ApiOptions, type Ask } from '../support/api';
import { openDraft, recordAccord, submitDraft } from '../support/stories';

const COOKIE = 'passerelle-local-session';

/** The demonstration over HTTP, its pages included, and what its pages are given. */
export class EntranceWorld {
  private constructor(
    readonly api: Api,
    readonly admin: Client,
  ) {}

  static async open(options: ApiOptions = {}): Promise<EntranceWorld> {
    const api = await Api.open(options);
    const admin = new Client({ connectionString: api.database.adminUrl });
    await admin.connect();
    await admin.query('set role passerelle_owner');
    return new EntranceWorld(api, admin);
  }

  async close(): Promise<void> {
    await this.admin.end();
    await this.api.close();
  }

  get entrance(): Entrance {
    return this.api.entrance;
  }

  browser(): Browser {
    return new Browser(this.api.url, this.entrance);
  }

  /** In by one click, as a person does. */
  async enter(account: string, browser = this.browser()): Promise<Browser> {
    await browser.post('/connexion/demonstration', {}, `compte=${account}`);
    if (!browser.cookie(COOKIE)) throw new Error(`${account} did not enter`);
    return browser;
  }

  /** What a page of ours finds of this browser. */
  requestOf(browser: Browser, more: Record<string, string> = {}): FastifyRequest {
    const { host } = new URL(this.api.url);
    const headers = { 'sec-fetch-site': 'same-origin', host, cookie: `${COOKIE}=${browser.cookie(COOKIE)}`, ...more };
    return { method: 'GET', headers, ip: '127.0.0.1' } as never;
  }

  async visitorOf(browser: Browser): Promise<{ visitor: Visitor; request: FastifyRequest }> {
    const request = this.requestOf(browser);
    const visitor = await this.entrance.visitor(request);
    if (!visitor || visitor === 'LOCKED') throw new Error('nobody there');
    return { visitor, request };
  }

  async clientOf(account: string) {
    const { visitor, request } = await this.visitorOf(await this.enter(account));
    return this.entrance.client(visitor, request);
  }

  /** A file that was submitted to the commission. */
  async submitted(departement = '38'): Promise<{ id: string; association: Ask }> {
    const association = await this.api.as(`association-${departement}`);
    const draft = await openDraft(association, undefined, departement);
    await recordAccord(association, draft.id);
    await submitDraft(association, draft.id);
    return { id: draft.id, association };
  }
}
