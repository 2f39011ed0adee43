import 'reflect-metadata';
import { registerConsole, type Entrance } from '../console/register-console';
import { pino, type DestinationStream, type Logger } from 'pino';
import { Gate } from './access/gate';
import { ActRunner } from './acts/act-runner';
import type { Reactions } from './acts/act';
import { TextCheck } from './acts/check-texts';
import { buildApiSchema } from './api-schema';
import type { Settings } from './config/settings';
import { featureModules } from './domains';
import { actBook } from './domains/acts';
import { entities } from './domains/entities';
import { remindHearings } from './domains/coordination/proceedings';
import { announcePermits } from './domains/persons/cases';
import { announceReflections } from './domains/persons/formalities';
import { RetentionService } from './domains/confidentiality/retention';
import { answerUnknown, createApp } from './http/app';
import { askApi } from './http/ask-api';
import { Authentication } from './http/authentication';
import { Cursors } from './http/cursors';
import { createGraphQLServer } from './http/graphql';
import { registerSignIn } from './http/sign-in/register-sign-in';
import { Rates } from './http/rates';
import { ConsoleEntrance, type ConsoleParts } from './http/console/console-entrance';
import { demonstrationAccounts } from './demonstration/demonstration-accounts';
import { openDemonstrationIde } from './demonstration/demonstration-ide';
import { DemonstrationMailbox } from './demonstration/demonstration-mailbox';
import { OutboxRelay } from './jobs/outbox-relay';
import { startJobs } from './jobs/start-jobs';
import { JournalKeeper } from './journal/journal-keeper';
import { SealKey } from './journal/seal-key';
import { JournalSealer } from './journal/sealer';
import { Witness } from './journal/witness';
import { openLocalIssuer } from './identity/local-issuer';
import { openIdentity } from './identity/open-identity';
import { tokenRulesOf } from './identity/token-rules';
import type { Installation } from './installation';
import { ReplyLinks } from './letters/reply-link';
import type { FeatureModule, Platform, ReceivePaper } from './platform';
import { Database } from './tenancy/database';
import { confirmKey } from './vault/confirm-key';
import { NameTokens } from './vault/name-tokens';
import { Vault } from './vault/vault';

export interface ComposedServer {
  /** What the pages for people are given. */
  readonly entrance: Entrance;
  listen(): Promise<string>;
  close(): Promise<void>;
}

export interface Composed {
  settings: Settings;
  installation: Installation;
  /** Where the log goes; the standard output when not said. */
  logTo?: DestinationStream;
}

/** Puts the platform together: layers, then features, then HTTP. */
export async function composeServer({ settings, installation, logTo }: Composed): Promise<ComposedServer> {
  const database = await openDatabase(settings, installation);
  const local = settings.mode === 'demonstration' ? await openLocalIssuer(settings.dataFolder) : null;
  const { tokens, sessions, browser } = openIdentity(settings, database, installation.masterKey);
  const authentication = new Authentication({ rules: tokenRulesOf(settings, local), sessions, tokens }, database);
  const rates = new Rates(settings.rates);
  const log = logTo ? pino({ level: settings.logLevel }, logTo) : pino({ level: settings.logLevel });
  const modules = composeFeatures(database, installation, { authentication, rates, clamd: settings.clamd }, log);
  if (settings.mode === 'production' && !settings.clamd) log.warn(UNSCANNED);
  const graphql = await createGraphQLServer({
    schema: await buildApiSchema(modules),
    log,
    rates,
    introspection: settings.mode === 'demonstration',
  });
  const publishedOnly = settings.mode === 'production';
  const app = await createApp({ graphql, authentication, database, rates, log, publishedOnly, proxy: settings.proxy });
  const api = askApi(graphql);
  for (const module of modules) module.routes?.(app, api);
  if (local) await openDemonstrationIde(app, local);
  if (browser) registerSignIn(app, { ...browser, log });
  const providers = browser?.providers ?? [];
  const lent = { graphql, database, rates, log, publishedOnly, papers: papersOf(modules), sessions, providers };
  const entrance = entranceTo(lent, { settings, installation });
  answerUnknown(app, await registerConsole(app, entrance));
  const journal = keeperOf(database, installation, settings, log);
  const jobs = jobsOf(database, { settings, installation }, { log, journal });
  return {
    entrance,
    listen: () => app.listen({ host: settings.host, port: settings.port }),
    close: async () => {
      await app.close();
      await jobs.stop();
      await graphql.stop();
      await database.close();
    },
  };
}

/** Demonstration alone: what would be sent is read there. */
function mailboxOf(
  database: Database,
  { settings, installation }: Composed,
  log: Pick<Logger, 'warn'>,
): DemonstrationMailbox {
  const site = {
    publicUrl: settings.publicUrl ?? `http://${settings.host}:${settings.port}`,
    links: new ReplyLinks(installation.keys.of('reply links')),
  };
  return new DemonstrationMailbox(settings.dataFolder, (mailer) => new OutboxRelay(database, mailer, log, site).run());
}

function entranceTo(
  lent: Omit<ConsoleParts, 'masterKey' | 'demonstration' | 'mailbox' | 'stateService' | 'legalNotice' | 'publicUrl'>,
  { settings, installation }: Composed,
): Entrance {
  return new ConsoleEntrance({
    ...lent,
    masterKey: installation.masterKey,
    demonstration: settings.mode === 'demonstration' ? demonstrationAccounts() : null,
    mailbox: settings.mode === 'demonstration' ? mailboxOf(lent.database, { settings, installation }, lent.log) : null,
    stateService: settings.stateService ?? null,
    legalNotice: settings.legalNotice,
    publicUrl: settings.publicUrl ?? null,
  });
}

const papersOf = (modules: FeatureModule[]): ReceivePaper => modules.find(({ papers }) => papers)!.papers!;

/** A demonstration writes to nobody and outlives nobody: its people are invented, their addresses too. */
function jobsOf(
  database: Database,
  { settings, installation }: Composed,
  told: { log: Logger; journal: JournalKeeper },
): ReturnType<typeof startJobs> {
  const real = settings.mode === 'production';
  return startJobs({
    ...told,
    database,
    vault: new Vault(installation.masterKey),
    smtpUrl: real ? settings.smtpUrl : undefined,
    publicUrl: settings.publicUrl,
    links: new ReplyLinks(installation.keys.of('reply links')),
    hearings: () => remindHearings(database),
    permits: () => announcePermits(database),
    reflections: () => announceReflections(database),
    retention: real ? () => retain(database) : undefined,
  });
}

const retain = (database: Database) => new RetentionService(database).run(() => undefined, true);

async function openDatabase({ poolSize }: Settings, { databaseUrl, masterKey }: Installation): Promise<Database> {
  const database = await Database.open({ url: databaseUrl, poolSize, entities });
  await confirmKey(database, masterKey).catch(async (refusal: unknown) => {
    await database.close();
    throw refusal;
  });
  return database;
}

const UNSCANNED = 'no scanner: papers are checked by content alone (PASSERELLE_CLAMD)';

function keeperOf(database: Database, { keys }: Installation, { dataFolder }: Settings, log: Logger): JournalKeeper {
  const key = new SealKey(keys.of('journal seal'));
  return new JournalKeeper(database, new JournalSealer(database, key), key, new Witness(dataFolder, key.verifier), log);
}

function composeFeatures(
  database: Database,
  installation: Installation,
  entrance: Pick<Platform, 'authentication' | 'rates' | 'clamd'>,
  log: Logger,
): FeatureModule[] {
  const { masterKey, keys } = installation;
  const names = new NameTokens(keys.of('name index'));
  const reactions: Reactions = {};
  const acts = new ActRunner(database, reactions, masterKey.derive('idempotency'), new TextCheck(names), actBook, log);
  const platform: Platform = {
    ...entrance,
    database,
    masterKey,
    keys,
    names,
    acts,
    nodes: {},
    gate: new Gate(new Vault(masterKey)),
    vault: new Vault(masterKey),
    cursors: new Cursors(masterKey.derive('cursors')),
  };
  const modules = featureModules(platform);
  for (const module of modules) follow(reactions, module.reactions ?? {});
  return modules;
}

/** Reactions run in the order of the modules. */
function follow(all: Reactions, more: Reactions): void {
  for (const [type, list] of Object.entries(more)) {
    const known = all as Record<string, unknown[]>;
    known[type] = [...(known[type] ?? []), ...list];
  }
}
