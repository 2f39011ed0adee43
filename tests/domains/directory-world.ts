import { graphql, type GraphQLSchema } from 'graphql';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { Gate } from '../../server/access/gate';
import { ActRunner } from '../../server/acts/act-runner';
import { TextCheck } from '../../server/acts/check-texts';
import { bodyEntities } from '../../server/domains/actors/bodies/bodies.entity';
import { bodiesModule } from '../../server/domains/actors/bodies/bodies.module';
import {
  ApprovalEntity,
  MandateEntity,
  MandateProposalEntity,
  OrganisationEntity,
  TeamEntity,
} from '../../server/domains/actors/directory/directory.entity';
import { directoryModule } from '../../server/domains/actors/directory/directory.module';
import { journalModule } from '../../server/domains/confidentiality/journal/journal.module';
import { nationalModule } from '../../server/domains/steering/national/national.module';
import { NodeResolver } from '../../server/http/node.resolver';
import { actBook } from '../../server/domains/acts';
import type { NodeLoaders } from '../../server/http/node-loaders';
import { rulesModule } from '../../server/domains/coordination/rules/rules.module';
import { territoriesModule } from '../../server/domains/actors/territories/territories.module';
import { viewerModule } from '../../server/domains/coordination/viewer/viewer.module';
import type { Authentication } from '../../server/http/authentication';
import { Cursors } from '../../server/http/cursors';
import { Rates } from '../../server/http/rates';
import { RequestContext } from '../../server/http/request-context';
import { encodeId } from '../../server/kernel/id';
import { ReadJournal } from '../../server/journal/read-journal';
import type { Platform } from '../../server/platform';
import { Database } from '../../server/tenancy/database';
import { InstallationKeys } from '../../server/vault/installation-keys';
import { NameTokens } from '../../server/vault/name-tokens';
import { Vault } from '../../server/vault/vault';
import { openTestDatabase, type TestDatabase } from '../support/template';

const entities = [
  ...bodyEntities,
  ApprovalEntity,
  MandateEntity,
  MandateProposalEntity,
  OrganisationEntity,
  TeamEntity,
];

export interface Seat {
  role: string;
  departement?: string | null;
  organisationId?: string;
  teamId?: string;
  bodyId?: string;
  validUntil?: string;
}

/** The directory's own features over a real database, and a few accounts. */
export class DirectoryWorld {
  private constructor(
    readonly admin: Client,
    private readonly database: Database,
    private readonly files: TestDatabase,
    readonly schema: GraphQLSchema,
  ) {}

  static async open(): Promise<DirectoryWorld> {
    const files = await openTestDatabase();
    const database = await Database.open({ url: files.appUrl, poolSize: 4, entities });
    const admin = new Client({ connectionString: files.adminUrl });
    await admin.connect();
    await admin.query('set role passerelle_owner');
    return new DirectoryWorld(admin, database, files, await schemaOver(database, files));
  }

  get appUrl(): string {
    return this.files.appUrl;
  }

  async close(): Promise<void> {
    await this.admin.end();
    await this.database.close();
    await this.files.drop();
  }

  /** An account with its mandates. */
  async account(name: string, ...seats: Seat[]): Promise<string> {
    const id = randomUUID();
    await this.admin.query(
      `insert into directory.account (id, subject, email, display_name, created_at) values ($1, $2, $3, $2, now())`,
      [id, name, `${name}@example.fr`],
    );
    for (const seat of seats) await this.mandate(id, seat);
    return id;
  }

  async mandate(accountId: string, seat: Seat): Promise<string> {
    const id = randomUUID();
    await this.admin.query(
      `insert into directory.mandate (id, account_id, role, departement_code, organisation_id, team_id, body_id, valid_from, valid_until, granted_at)
       values ($1, $2, $3, $4, $5, $6, $7, '2020-01-01', $8, now())`,
      [
        id,
        accountId,
        seat.role,
        seat.departement === undefined ? '38' : seat.departement,
        seat.organisationId ?? null,
        seat.teamId ?? null,
        seat.bodyId ?? null,
        seat.validUntil ?? null,
      ],
    );
    return id;
  }

  /** The holder of an address accepts the latest mandate that it was offered. */
  async accept(email: string): Promise<{ code: string }[]> {
    const { rows } = await this.admin.query<{ id: string; place: string; account: string }>(
      `select p.id, coalesce(p.departement_code, '00') as place, a.id as account from directory.mandate_proposal p
       join directory.account a on lower(a.email) = p.email where p.email = $1 and p.state = 'OFFERED' order by p.proposed_at desc limit 1`,
      [email],
    );
    const { answerInvitation } = await this.ask<{ answerInvitation: { userErrors: { code: string }[] } }>(
      rows[0]!.account,
      'mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) { invitation { state } userErrors { code message } } }',
      { input: { proposalId: encodeId('MandateProposal', rows[0]!.place, rows[0]!.id), accepted: true } },
    );
    return answerInvitation.userErrors;
  }

  async body(departement: string, kind: string): Promise<string> {
    const id = randomUUID();
    await this.admin.query(
      `insert into directory.body (id, departement_code, kind, name, state, state_since, agenda_keeping)
       values ($1, $2, $3, $3, 'INSTALLED', '2020-01-01', 'PASSERELLE')`,
      [id, departement, kind],
    );
    return id;
  }

  async organisation(name: string, departement = '38'): Promise<{ id: string; teamId: string }> {
    const id = randomUUID();
    const teamId = randomUUID();
    const registration = String(Date.now()).slice(-9) + String(Math.floor(Math.random() * 99_999)).padStart(5, '0');
    await this.admin.query(
      `insert into directory.organisation (id, name, registration, kind, created_at) values ($1, $2, $3, 'ASSOCIATION', now())`,
      [id, name, registration],
    );
    await this.admin.query(
      'insert into directory.team (id, organisation_id, departement_code, name) values ($1, $2, $3, $4)',
      [teamId, id, departement, 'Équipe'],
    );
    return { id, teamId };
  }

  /** One request of an account; top-level errors fail the test. */
  async ask<Data>(accountId: string, source: string, variableValues: Record<string, unknown> = {}): Promise<Data> {
    const contextValue = new RequestContext({ accountId, subject: accountId }, new ReadJournal(this.database));
    const { data, errors } = await graphql({ schema: this.schema, source, contextValue, variableValues });
    if (errors) throw errors[0]!.originalError ?? errors[0]!;
    return data as Data;
  }
}

async function schemaOver(database: Database, { masterKey }: TestDatabase): Promise<GraphQLSchema> {
  const keys = new InstallationKeys(masterKey);
  const names = new NameTokens(keys.of('name index'));
  const platform: Platform = {
    database,
    masterKey,
    keys,
    names,
    gate: new Gate(new Vault(masterKey)),
    vault: new Vault(masterKey),
    cursors: new Cursors(masterKey.derive('cursors')),
    nodes: {},
    acts: new ActRunner(database, {}, masterKey.derive('idempotency'), new TextCheck(names), actBook),
    authentication: {} as Authentication,
    rates: new Rates({ requests: 0, acts: 0, searches: 0, failures: 0, strangers: 0 }),
  };
  const modules = [
    territoriesModule(),
    bodiesModule(platform),
    directoryModule(platform),
    journalModule(platform),
    viewerModule(platform),
    nationalModule(platform),
    rulesModule(),
  ];
  const nodes: NodeLoaders = Object.assign(platform.nodes, ...modules.map((module) => module.nodes ?? {}));
  const resolvers = [...modules.flatMap((module) => module.resolvers), new NodeResolver(nodes)];
  const instances = new Map(resolvers.map((resolver) => [resolver.constructor, resolver]));
  return buildSchema({
    resolvers: resolvers.map((resolver) => resolver.constructor) as unknown as NonEmptyArray<() => void>,
    container: { get: (type) => instances.get(type) },
    validate: false,
  });
}
