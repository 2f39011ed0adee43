import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

/** How a préfecture words its papers: texts alone, each version kept. Nobody rewrites one. */
const wordings = `
  create table tenant.paper_wording (
    departement_code text not null, id uuid not null,
    part text not null check (part in ('LETTERHEAD', 'SIGNATURE', 'ACKNOWLEDGEMENT', 'COMPLETION_REQUEST', 'AUTHORISATION_DECREE',
      'REFUSAL_DECREE', 'WITHDRAWAL_DECREE', 'ABROGATION_DECREE', 'ENGAGEMENT_FORM', 'RENEWAL_FORM', 'APS_ATTESTATION',
      'AFIS_ATTESTATION', 'PROOF_OF_ENGAGEMENT')),
    version integer not null check (version > 0), text text check (length(text) between 1 and 8000),
    written_at timestamptz not null, written_by uuid not null,
    primary key (departement_code, id), unique (departement_code, part, version))`;

export class WordPapers1796205600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      wordings,
      ...secureTenantTable('tenant.paper_wording', {
        app: ['select', 'insert'],
        appColumns: ['departement_code', 'id', 'part', 'version', 'text', 'written_at'],
        appWrites: '((select access.holds_coordinator()) or (select access.chairs()))',
      }),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, ['drop table tenant.paper_wording']);
  }
}
