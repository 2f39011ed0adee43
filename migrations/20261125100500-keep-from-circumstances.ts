import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

/**
 * The circumstances of a danger are a text of the file: whoever is kept from it, the officer too, does not read them. That the
 * glass was broken stays on the officer's list: nothing in it tells of the person.
 */
const brokenGlass = (unlessKept: string) => `
  create or replace view access.visible_break_glass with (security_barrier) as
    select b.departement_code, b.id, b.referral_id, b.account_id, b.mandate_id, b.role, b.reason, b.opened_at, b.expires_at, b.reviewed_at,
      b.conclusion, b.version, n.id as note_id, n.holder_id, n.body, k.wrapped, k.version as key_version
    from tenant.break_glass b
    left join tenant.case_note n on n.departement_code = b.departement_code and n.id = b.circumstances_note ${unlessKept}
    left join vault.data_key k on k.departement_code = n.departement_code and k.holder_id = n.holder_id
    where b.departement_code = access.departement() and ((select access.holds_dpo()) or b.account_id = access.account())`;

const replaced = (unlessKept: string) => [
  'set local role passerelle_reader',
  brokenGlass(unlessKept),
  'set local role passerelle_owner',
];

export class KeepFromCircumstances1795601100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, replaced('and n.holder_id <> all((select access.kept_from())::uuid[])'));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, replaced(''));
  }
}
