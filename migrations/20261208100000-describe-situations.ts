import type { MigrationInterface, QueryRunner } from 'typeorm';
import { viewWith, viewWithout, type Replaced } from './support/patched-view';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

const COMMITTEE = "body_kind = 'VICTIM_SUPPORT_COMMITTEE'";

/** A follow-up cell is a parameter of the committee, dated, with the act that creates it. */
const cells = [
  `create table tenant.follow_up_cell (
     departement_code text not null, id uuid not null, body_id uuid not null references directory.body,
     act_reference text not null, act_date date, valid_from date not null, valid_until date,
     recorded_at timestamptz not null, recorded_by uuid not null, version integer not null default 1,
     primary key (departement_code, id), check (valid_from <= valid_until))`,
  'create unique index follow_up_cell_without_end on tenant.follow_up_cell (departement_code, body_id) where valid_until is null',
  ...secureTenantTable('tenant.follow_up_cell', {
    app: ['select', 'insert', 'update'],
    appWrites: 'access.runs_body(body_id)',
  }),
];

/** What the committee was sent with the person goes to the cell's own formation, and waits there: nobody new reads it. */
const moved = [
  `update tenant.agenda_item i set status = 'DEFERRED', version = i.version + 1
   from tenant.referral r, tenant.session s
   where r.departement_code = i.departement_code and r.id = i.referral_id and r.kind = 'SHARE' and r.${COMMITTEE}
     and s.departement_code = i.departement_code and s.id = i.session_id and s.sealed_at is null and i.status = 'PLACED'`,
  `update tenant.referral r set formation = 'FOLLOW_UP_CELL',
     stage = case when r.stage in ('LISTED', 'IN_SESSION') and exists (
       select from tenant.agenda_item i where i.departement_code = r.departement_code and i.referral_id = r.id and i.status = 'DEFERRED')
       and not exists (
       select from tenant.agenda_item i where i.departement_code = r.departement_code and i.referral_id = r.id and i.status = 'TREATED')
       then 'SUBMITTED' else r.stage end
   where r.kind = 'SHARE' and r.${COMMITTEE}`,
];

const heardIn = (formation: string) => [
  'alter table tenant.referral drop constraint if exists referral_heard_for_its_purpose',
  `alter table tenant.referral add constraint referral_heard_for_its_purpose check (accord_id is null
     or (purpose, body_kind, formation) in (('PSP', 'PROSTITUTION_EXIT_COMMISSION', 'INDIVIDUAL_CASES'),
       ('MINOR_PATHWAY', 'PROSTITUTION_EXIT_COMMISSION', 'MINORS_PATHWAYS'),
       ('VICTIM_SUPPORT', 'VICTIM_SUPPORT_COMMITTEE', '${formation}'), ('ALERT', 'CODAF', 'RESTRICTED'))) not valid`,
];

/** A situation bears nobody; a sheet is never before the plenary. */
const referrals = [
  'alter table tenant.referral drop constraint referral_kind_check',
  'alter table tenant.referral drop constraint referral_check',
  ...heardIn('FOLLOW_UP_CELL'),
  ...moved,
  `alter table tenant.referral add column support_asked text,
     add constraint referral_kind_check check (kind in ('SHARE', 'ALERT', 'SITUATION')),
     add constraint referral_case_check check ((kind = 'SHARE') = (case_id is not null)),
     add constraint referral_situation_check check ((kind = 'SITUATION') = (support_asked is not null)
       and (kind <> 'SITUATION' or (${COMMITTEE} and not lens_pseudonym and lens_seen = 0 and lens_full = 0))),
     add constraint referral_cell_check check (not (${COMMITTEE}) or formation = case kind when 'SITUATION' then 'PLENARY' else 'FOLLOW_UP_CELL' end)`,
  // Whoever has a door to the situation knows what is asked.
  'grant select (support_asked) on tenant.referral to passerelle_app',
  `alter policy app_insert on tenant.referral with check (departement_code = access.departement()
     and (formation <> 'FOLLOW_UP_CELL' or exists (select from tenant.follow_up_cell c
       where c.departement_code = access.departement() and c.body_id = referral.body_id and c.valid_from <= access.today()
         and (c.valid_until is null or access.today() < c.valid_until))))`,
];

const formerReferrals = [
  'alter policy app_insert on tenant.referral with check (departement_code = access.departement())',
  `alter table tenant.referral drop constraint referral_cell_check, drop constraint referral_situation_check,
     drop constraint referral_case_check, drop constraint referral_kind_check`,
  ...heardIn('PLENARY'),
  `update tenant.referral set formation = 'PLENARY' where ${COMMITTEE} and kind = 'SHARE'`,
  // One situation is enough to refuse the way back: it has no place among the others.
  `alter table tenant.referral add constraint referral_kind_check check (kind in ('SHARE', 'ALERT')),
     add constraint referral_check check ((kind = 'ALERT') = (case_id is null)), drop column support_asked`,
];

/** The association's own door at what bears nobody: an alert, and a situation. */
const doors: readonly Replaced[] = [["WHERE r.kind = 'ALERT'::text", 'WHERE r.case_id IS NULL']];
const formerDoors: readonly Replaced[] = [['WHERE r\\.case_id IS NULL', "WHERE r.kind = 'ALERT'::text"]];

const OWN = "d.relation = ANY (ARRAY['OWN_TEAM'::text, 'OWN_ASSOCIATION'::text])";
const BARRIER = 'with (security_barrier)';

/** What came out is told to whoever sent it and written by the secretariat. At the association's own door its texts open, whatever it holds. */
const notes: readonly Replaced[] = [
  [
    "WHEN 'SITUATION'::text THEN true",
    "WHEN 'SITUATION'::text THEN true WHEN 'SUPPORT_OUTCOME'::text THEN d.relation = ANY (ARRAY['OWN_TEAM'::text, 'OWN_ASSOCIATION'::text, 'SECRETARIAT'::text])",
  ],
  ['ELSE d.table_full <> 0 AND', `ELSE (d.table_full <> 0 OR ${OWN}) AND`],
];
const formerNotes: readonly Replaced[] = [
  ["WHEN 'SUPPORT_OUTCOME'::text THEN d\\.relation = ANY \\(ARRAY\\[[^]]*\\]\\)", ''],
  ['ELSE \\(d\\.table_full <> 0 OR [^]]*\\]\\)+ AND', 'ELSE d.table_full <> 0 AND'],
];

export class DescribeSituations1796724000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      "set local lock_timeout = '5s'",
      ...cells,
      ...referrals,
      ...viewWith('candidate_door', 'passerelle_grants', doors),
      ...viewWith('visible_note', 'passerelle_reader', notes, BARRIER),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...viewWithout('visible_note', 'passerelle_reader', formerNotes, BARRIER),
      ...viewWithout('candidate_door', 'passerelle_grants', formerDoors),
      ...formerReferrals,
      'drop table tenant.follow_up_cell',
    ]);
  }
}
