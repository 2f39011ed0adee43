import type { MigrationInterface, QueryRunner } from 'typeorm';
import { narrowedReader } from './20261125090000-narrow-readers';
import { destroy } from './20261125091500-erase-and-retain';
import { surveyAnswers } from './20261125112000-create-returns';
import { run } from './support/run';

/** Functions written over, by the role that owns them, with the search path that they have had since 20261125120000. */
export function madeAgain(owner: string, functions: string[]): string[] {
  return [
    `grant create on schema access to ${owner}`,
    `set local role ${owner}`,
    ...functions.map((statement) =>
      statement
        .replace(/create (or replace )?function/, 'create or replace function')
        .replace('set search_path = pg_catalog as', 'set search_path = pg_catalog, pg_temp as'),
    ),
    'set local role passerelle_owner',
  ];
}

/** Before this function read what the reader is from `access.reader`, views had other columns: nothing was ever kept in such a base. */
const refuseTrials = `
  do $$ begin
    if (select prosecdef from pg_catalog.pg_proc where oid = 'access.grantees()'::regprocedure) then
      raise exception 'Cette base date des essais du 23 novembre 2026, avant la première version complète : indiquez une base vide dans DATABASE_URL.';
    end if;
  end $$`;

/** Mails to a body's members ask who is recused: without this, the job stops, and no mail leaves (20261125090500). */
const jobsReadRecusals = [
  'grant select (departement_code, account_id, referral_id) on tenant.recusal to passerelle_jobs',
  'drop policy if exists jobs_select on tenant.recusal',
  'create policy jobs_select on tenant.recusal for select to passerelle_jobs using (true)',
];

/** The register of copies stays when a file is erased (20261125095500). */
const copiesStay = [
  'drop policy if exists eraser_tenant on tenant.person_copy',
  'revoke select (departement_code, case_id), delete on tenant.person_copy from passerelle_eraser',
];

/** Columns without a name got one where PostgreSQL reads its own text back: from here on the text in force is what it prints again. */
const doorsAsPrinted = [
  'set local role passerelle_grants',
  `do $$ begin
     execute 'create or replace view access.candidate_door as ' || pg_catalog.pg_get_viewdef('access.candidate_door'::regclass);
   end $$`,
  'set local role passerelle_owner',
];

/**
 * Landed migrations were changed in place up to 25 November 2026: this gives databases that had run an earlier text what the later one
 * gives. On any other it changes nothing. In order: a program never reads through broken glass (20261125090000); an erasure reaches
 * names, matches and parcels (20261125091500); unaccompanied minors are among the survey's answers (20261125112000).
 */
const up = [
  refuseTrials,
  ...madeAgain('passerelle_reader', [narrowedReader, surveyAnswers]),
  ...madeAgain('passerelle_eraser', [destroy]),
  ...jobsReadRecusals,
  ...copiesStay,
  ...doorsAsPrinted,
];

export class RepairReaders1795856400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  /** What it made anew belongs to the migrations that it repaired, and goes down with them. */
  async down(): Promise<void> {}
}
