import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Gate } from './access/gate';
import type { ActRunner } from './acts/act-runner';
import type { Reactions } from './acts/act';
import type { AskApi } from './http/ask-api';
import type { Authentication } from './http/authentication';
import type { Cursors } from './http/cursors';
import type { NodeLoaders } from './http/node-loaders';
import type { Rates } from './http/rates';
import type { RequestContext } from './http/request-context';
import type { Database } from './tenancy/database';
import type { InstallationKeys } from './vault/installation-keys';
import type { MasterKey } from './vault/master-key';
import type { NameTokens } from './vault/name-tokens';
import type { Sealing } from './vault/sealing';

/** The layers, as a feature finds them. */
export interface Platform {
  database: Database;
  /** What a reader may open passes here, and nowhere else. */
  gate: Gate;
  vault: Sealing;
  masterKey: MasterKey;
  keys: InstallationKeys;
  names: NameTokens;
  acts: ActRunner;
  /** How each feature finds its own things again by id; complete once they are put together. */
  nodes: NodeLoaders;
  cursors: Cursors;
  authentication: Authentication;
  rates: Rates;
  /** Where papers are scanned, if anywhere. */
  clamd?: string;
}

/** A paper as it is handed over: what is declared of it is not believed. */
export interface HandedPaper {
  caseId?: string;
  slot?: string;
  /** The decision of which it is the signed copy, and the copy whose place it takes. */
  decisionId?: string;
  replaces?: string;
  name?: string;
  declared?: string;
  size: number;
  body: Readable;
}

export type ReceivePaper = (context: RequestContext, paper: HandedPaper) => Promise<{ status: number; answer: object }>;

/** What a feature brings: its resolvers, what it does when others' events happen, its HTTP routes. */
export interface FeatureModule {
  resolvers: object[];
  reactions?: Reactions;
  /** How to find its things again by id. */
  nodes?: NodeLoaders;
  routes?: (app: FastifyInstance, api: AskApi) => void;
  /** Takes a paper from a page of ours. */
  papers?: ReceivePaper;
}
