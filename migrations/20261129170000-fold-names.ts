import type { MigrationInterface, QueryRunner } from 'typeorm';
import { madeAgain } from './20261128090000-repair-readers';
import { run } from './support/run';

/** Whoever adds shares the turn: what sweeps takes it alone (20261125092000). */
const TURN = `hashtextextended('name index ' || access.departement(), 0)`;

/** Replaces the names of one of my own files. \`names\`: [{form, folding, spellings: [{token, deletions}]}]; a server of before says no folding. */
const indexNames = (folding: 'kept' | 'unknown') => `
  create function access.index_names(holder uuid, names jsonb) returns void language plpgsql security definer set search_path = pg_catalog as $$
  begin
    if not access.own_case(holder) then return; end if;
    perform pg_advisory_xact_lock_shared(${TURN});
    delete from tenant.name_form where departement_code = access.departement() and case_id = holder;
    ${
      folding === 'kept'
        ? `insert into tenant.name_form (departement_code, case_id, form, folding)
      select access.departement(), holder, n.form, max(coalesce(n.folding, 1)) from jsonb_to_recordset(names) as n (form bigint, folding smallint)
      group by n.form;`
        : `insert into tenant.name_form (departement_code, case_id, form)
      select distinct access.departement(), holder, n.form from jsonb_to_recordset(names) as n (form bigint);`
    }
    insert into tenant.name_spelling (departement_code, token, form, deletions)
      select access.departement(), s.token, n.form, min(s.deletions)
      from jsonb_to_recordset(names) as n (form bigint, spellings jsonb)
      cross join lateral jsonb_to_recordset(n.spellings) as s (token bigint, deletions smallint)
      group by s.token, n.form
    on conflict do nothing;
  end $$`;

/** Names and fingerprints of an installation that was there before are those of the first folding until \`npm run names:index\`; a new one begins with the second. */
const up = [
  'alter table tenant.name_form add column folding smallint not null default 1',
  'alter table reference.installation add column name_folding smallint not null default 1',
  'alter table reference.installation alter column name_folding set default 2',
  ...madeAgain('passerelle_grants', [indexNames('kept')]),
];

const down = [
  ...madeAgain('passerelle_grants', [indexNames('unknown')]),
  'alter table reference.installation drop column name_folding',
  'alter table tenant.name_form drop column folding',
];

export class FoldNames1795971600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
