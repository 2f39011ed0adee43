import { Client } from 'pg';
import { Api, type Ask } from '../support/api';

export const CREATE = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) {
  token { id label departement role readOnly operations lastUsedOn revokedAt } secret userErrors { code message path } } }`;
export const REVOKE =
  'mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { token { id revokedAt } userErrors { code message } } }';
export const OPEN =
  'mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id } userErrors { code message } } }';
export const MINE =
  '{ viewer { signedInBy mandates { id role departement } departements { code } apiTokens { id label lastUsedOn revokedAt } sessions { id } } }';

export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
export const code = (answer: { errors?: { extensions: { code: string } }[] }) =>
  answer.errors?.[0]?.extensions.code ?? 'OK';

export async function mandateOf(ask: Ask, departement: string): Promise<string> {
  const { data } = await ask('{ viewer { mandates { id departement } } }');
  return data!.viewer.mandates.find((mandate: { departement: string }) => mandate.departement === departement).id;
}

interface Created {
  token: { id: string } | null;
  secret: string | null;
  userErrors: { code: string; path: string[] | null }[];
}

/** An association's caseworker who makes tokens, and the database where they are. */
export class TokensWorld {
  private constructor(
    readonly api: Api,
    readonly admin: Client,
    readonly association: Ask,
    readonly mandateId: string,
  ) {}

  static async open(): Promise<TokensWorld> {
    const api = await Api.open();
    const admin = new Client({ connectionString: api.database.adminUrl });
    await admin.connect();
    await admin.query('set role passerelle_owner');
    const association = await api.as('association-38');
    return new TokensWorld(api, admin, association, await mandateOf(association, '38'));
  }

  async close(): Promise<void> {
    await this.admin.end();
    await this.api.close();
  }

  wish(more: object = {}) {
    return {
      departement: '38',
      mandateId: this.mandateId,
      label: 'Reprise des dossiers',
      readOnly: false,
      expiresAt: inDays(30),
      ...more,
    };
  }

  async create(more: object = {}, ask = this.association): Promise<Created> {
    const { data } = await ask(CREATE, { input: this.wish(more) });
    return data!.createApiToken;
  }
}
