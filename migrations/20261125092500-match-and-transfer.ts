import type { MigrationInterface, QueryRunner } from 'typeorm';
import { revokeAcross } from './support/across';
import {
  createDuplicates,
  dropDuplicateFunctions,
  duplicateFunctions,
  duplicateTables,
  duplicateViews,
  matchingGrants,
  secureDuplicates,
} from './support/duplicates';
import { run } from './support/run';
import {
  createTransfers,
  dropTransferFunctions,
  incomingTransfer,
  secureTransfers,
  transferFunctions,
  transferTables,
} from './support/transfers';
import { transferGrants } from './support/transfer-grants';

const views: [name: string, statement: string][] = [...duplicateViews, ['incoming_transfer', incomingTransfer]];

const up = [
  ...createDuplicates,
  ...createTransfers,
  ...views.flatMap(([view, statement]) => [
    statement,
    `grant select on access.${view} to passerelle_app`,
    `alter view access.${view} owner to passerelle_reader`,
  ]),
  ...duplicateFunctions,
  ...transferFunctions,
  ...secureDuplicates,
  ...secureTransfers,
];

const down = [
  'set local role passerelle_grants',
  'revoke execute on function access.refresh(uuid[]) from passerelle_transfer',
  'set local role passerelle_owner',
  ...dropTransferFunctions,
  ...dropDuplicateFunctions,
  ...views.map(([view]) => `drop view access.${view}`),
  ...revokeAcross('passerelle_transfer', transferGrants),
  ...revokeAcross('passerelle_matching', matchingGrants),
  'drop policy passerelle_transfer_select on directory.team',
  'revoke all on directory.team from passerelle_transfer',
  'revoke all on reference.territory from passerelle_matching',
  'revoke usage on schema reference, tenant, access from passerelle_matching',
  'revoke usage on schema reference, directory, tenant, vault, access from passerelle_transfer',
  'drop index tenant.case_fact_fingerprint',
  ...[...transferTables, ...[...duplicateTables].reverse()].reverse().map((table) => `drop table ${table}`),
];

export class MatchAndTransfer1795598700000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
