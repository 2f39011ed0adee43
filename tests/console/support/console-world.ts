import { Client } from 'pg';
import type { Page } from '../../../console/http/page';
import { routes } from '../../../console/pages';
import { localAccounts, secondPersons } from '../../../server/demonstration/directory/local-accounts';
import { publishDemonstration } from '../../../server/demonstration/publish-demonstration';
import { InstallationKeys } from '../../../server/vault/installation-keys';
import { CanaryWorld } from '../../canaries/canary-world';
import { tellStories } from '../../canaries/stories';
import { Api, type Answer, type ApiOptions } from '../../support/api';
import { Routes } from './crawl';
import { enterAs } from './enter';
import { HttpBrowser } from './http-browser';
import { OF_TWO_PLACES, type Places, WhatMayBeDone } from './what-may-be-done';
import { leaveWaiting } from './what-waits';

export const DEPARTEMENT = '38';
const here = (name: string) => `${name}-${DEPARTEMENT}`;

/** Everybody who may open a page: the accounts of one département, one of two, the national ones, and whoever has not signed in. */
export const READERS: readonly (string | null)[] = [
  ...['association', 'manager'].map(here),
  ...[...localAccounts, ...secondPersons].map(({ name }) => here(name)),
  OF_TWO_PLACES,
  'miprof',
  'admin',
  'admin-2',
  null,
];

export const pageRoutes = routes.filter(({ kind }) => kind === 'page') as Page[];
export const actRoutes = routes.filter(({ kind }) => kind === 'action');
/** Pages, and files that are made for the reader: what a link may lead to. */
export const readRoutes = routes.filter(({ kind }) => kind !== 'action');

const NAMES = `query ($after: String) { departement(code: "${DEPARTEMENT}") { cases(first: 50, after: $after) {
  nodes { reference sheet { identity { ... on IdentityGroup { familyName givenName usedNames } } } }
  pageInfo { hasNextPage endCursor } } } }`;

interface Sheet {
  identity: Record<string, string | null>;
}

/** The server as a demonstration runs it, and in one département a file at every stage, at every door. */
export class ConsoleWorld {
  readonly routes = new Routes(readRoutes);
  private places: Places = {};

  private constructor(
    readonly api: Api,
    readonly admin: Client,
  ) {}

  static async open(options: ApiOptions = {}): Promise<ConsoleWorld> {
    const api = await Api.open(options);
    const admin = new Client({ connectionString: api.database.adminUrl });
    await admin.connect();
    return new ConsoleWorld(api, admin);
  }

  get home(): string {
    return this.api.url;
  }

  /** With texts that stand in one place alone, or with others. */
  async tellStories(newText?: () => string): Promise<CanaryWorld> {
    const { api, admin } = this;
    const server = {
      token: (account: string) => api.token(account),
      send: (path: string, token: string | null, init: RequestInit = {}) => send(`${api.url}${path}`, token, init),
      ask: (token: string | null, query: string, variables = {}) =>
        send(`${api.url}/graphql`, token, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        }),
    };
    const planted = new CanaryWorld(server, admin, newText);
    await tellStories(planted, DEPARTEMENT);
    await leaveWaiting(planted, DEPARTEMENT, newText ?? (() => 'Un texte.'));
    this.places = await new WhatMayBeDone(planted, api, admin, DEPARTEMENT).open();
    await publishDemonstration(admin, new InstallationKeys(api.database.masterKey));
    return planted;
  }

  /** Where a crawl begins: the front door, then what stands past its examples. */
  startsOf(account: string | null): string[] {
    return ['/', ...(this.places[account ?? ''] ?? [])];
  }

  async browserOf(account: string | null): Promise<HttpBrowser> {
    const browser = new HttpBrowser(this.home);
    if (account) await enterAs(browser, account);
    return browser;
  }

  /** Names of the persons of this département's files, as their secretariat reads them. */
  async names(): Promise<string[]> {
    const ask = await this.api.as(here('coordinator'));
    const names = new Set<string>();
    let after: string | null = null;
    do {
      const answer: Answer<any> = await ask(NAMES, { after });
      const { nodes, pageInfo } = answer.data.departement.cases;
      const found = nodes.flatMap(({ sheet }: { sheet: Sheet | null }) => Object.values(sheet?.identity ?? {}));
      for (const name of found) if (name && name.length > 3) names.add(name);
      after = pageInfo.hasNextPage ? (pageInfo.endCursor as string) : null;
    } while (after);
    return [...names];
  }

  async close(): Promise<void> {
    await this.admin.end();
    await this.api.close();
  }
}

async function send(url: string, token: string | null, init: RequestInit) {
  const headers = { ...(init.headers as Record<string, string>), ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(url, { ...init, headers });
  return { status: response.status, text: `${JSON.stringify([...response.headers])}\n${await response.text()}` };
}
