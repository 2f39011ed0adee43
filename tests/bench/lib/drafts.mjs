import { randomInt, randomUUID } from 'node:crypto';
import { loadServer } from './project.mjs';

const BATCH = 250;
const EVERY_GROUP = 511;

/** Typed by an association: everything that a submission needs. */
const sheet = {
  identity: {
    familyName: 'Vervier',
    givenName: 'Awa',
    birthYear: '1996',
    nationality: 'NG',
    birthDate: '1996-04-12',
    birthPlace: 'Benin City',
    sex: 'FEMALE',
  },
  contact: { correspondenceAddress: "Chez l'association", phone: '06 39 98 00 11', safeMoments: 'le matin avant 11 h' },
  socialSituation: {
    language: 'en',
    needsHousing: true,
    needsIncome: true,
    needsWork: true,
    needsLegalHelp: false,
    lodging: 'ASSOCIATION',
    monthlyResources: '0',
    actionsPlanned: 'Hébergement, cours de français, recherche de formation.',
    commitments: 'Rendez-vous hebdomadaires.',
    narrative: 'Récit recueilli en trois entretiens.',
  },
  health: { needsCare: true, coverage: 'AME', medicalOpinionAsked: false },
  family: { childrenCount: '0', childrenAgeClasses: [], childrenInFrance: false, childrenAbroad: false },
  residence: { titleKind: 'NONE', apsAsked: true, entryDate: '2024-02-03' },
  complaint: { exists: 'YES', month: '2026-03', service: 'Brigade de protection' },
  exploitation: {
    principalForm: 'SEXUAL',
    adultOrMinor: 'ADULT',
    otherForms: [],
    startedAsMinor: 'NO',
    stoppedProstitution: 'YES',
    narrative: 'Récit.',
  },
};

/** Drafts ready to be submitted, written in bulk; each serves once. */
export class Drafts {
  constructor(database, world) {
    this.admin = database.admin;
    this.departement = world.departement;
    this.association = world.readers.association;
    this.vault = new (loadServer('./vault/vault').Vault)(database.masterKey);
    this.coded = codedSheet(database.masterKey);
    this.ready = [];
  }

  async prepare() {
    await this.admin.query('create schema if not exists bench');
    await this.admin.query('create table if not exists bench.draft (id uuid primary key)');
    const {
      rows: [body],
    } = await this.admin.query(
      "select id from directory.body where departement_code = $1 and kind = 'PROSTITUTION_EXIT_COMMISSION'",
      [this.departement],
    );
    this.commission = body.id;
  }

  /** At least this many drafts, and nothing half-written on disk. */
  async stock(wanted) {
    while (this.ready.length < wanted) await this.write(Math.min(BATCH, wanted - this.ready.length));
    await this.admin.query('checkpoint');
  }

  take() {
    const id = this.ready.pop();
    return id && { id, coded: { ...this.coded, pseudonym: reference(), recordKey: String(randomInt(2 ** 47)) } };
  }

  async write(count) {
    const ids = Array.from({ length: count }, () => randomUUID());
    const rows = ids.map((id) => this.sealed(id));
    await this.admin.query('begin');
    await this.admin.query("select set_config('app.departement', $1, true)", [this.departement]);
    const many = [this.departement, ids];
    await this.admin.query('insert into bench.draft select unnest($1::uuid[])', [ids]);
    await this.admin.query(KEYS, [...many, rows.map(({ wrapped }) => wrapped)]);
    await this.admin.query(FILES, [...many, ids.map(reference), this.association.organisation, this.association.team]);
    await this.admin.query(ACCORDS, [...many, this.commission, this.association.accountId, EVERY_GROUP]);
    for (const group of Object.keys(sheet)) {
      await this.admin.query(PARTS, [
        ...many,
        group,
        loadServer('./kernel/groups').groupBits[group],
        rows.map(({ parts }) => parts[group].minimised),
        rows.map(({ parts }) => parts[group].rest),
      ]);
    }
    await this.open(ids);
    await this.admin.query('commit');
    this.ready.push(...ids);
  }

  /** The doors of one, compiled by the platform; those of the others are the same. */
  async open([first, ...others]) {
    await this.admin.query('select access.refresh($1::uuid[])', [[first]]);
    await this.admin.query(DOORS, [this.departement, others, first]);
  }

  sealed(id) {
    const { splitParts } = loadServer('./kernel/sheet-fields');
    const { key, sealed } = this.vault.newKey(this.departement, id);
    const holder = { departement: this.departement, id, keyVersion: 1 };
    const parts = Object.fromEntries(
      Object.entries(sheet).map(([group, values]) => {
        const { minimised, rest } = splitParts(group, values);
        const seal = (part, held) => this.vault.sealJson(key, holder, group, part, held);
        return [group, { minimised: seal('minimised', minimised), rest: seal('rest', rest) }];
      }),
    );
    return { wrapped: sealed.wrapped, parts };
  }

  /** Nothing of the benchmark stays in a database that will serve again. */
  async clean() {
    for (const statement of CLEAN) await this.admin.query(statement, [this.departement]);
    await this.admin.query('drop schema bench cascade');
  }
}

const reference = () => loadServer('./kernel/reference-code').newReference();

function codedSheet(masterKey) {
  const today = new Date().toISOString().slice(0, 10);
  const coded = loadServer('./domains/cases/case-facts.rules').codedCase(sheet, today);
  const { personFingerprint } = loadServer('./vault/fingerprint');
  const { InstallationKeys } = loadServer('./vault/installation-keys');
  const { familyName, givenName, birthYear } = sheet.identity;
  return {
    ...coded,
    ...loadServer('./domains/cases/statistical-fact').statisticalFact(sheet),
    ...loadServer('./domains/cases/submission.rules').formationFor(coded.facts),
    fingerprint: personFingerprint(
      new InstallationKeys(masterKey).of('fingerprint of persons'),
      familyName,
      givenName,
      birthYear,
    ).toString('hex'),
  };
}

const KEYS = `insert into vault.data_key (departement_code, holder_id, version, wrapped)
  select $1, k.id, 1, k.wrapped from unnest($2::uuid[], $3::bytea[]) k (id, wrapped)`;
const FILES = `insert into tenant.case_file (departement_code, id, reference, organisation_id, team_id, stage, opened_at)
  select $1, f.id, f.reference, $4, $5, 'DRAFT', now() from unnest($2::uuid[], $3::text[]) f (id, reference)`;
const ACCORDS = `insert into tenant.accord (departement_code, id, case_id, body_id, purpose, groups, given_on, manner, basis, recorded_by, recorded_at)
  select $1, gen_random_uuid(), a.id, $3, 'PSP', $5, current_date, 'WRITTEN', 'PERSON', $4, now() from unnest($2::uuid[]) a (id)`;
const PARTS = `insert into tenant.case_part (departement_code, holder_id, "group", bit, version, minimised, rest)
  select $1, p.id, $3, $4, 1, p.minimised, p.rest from unnest($2::uuid[], $5::bytea[], $6::bytea[]) p (id, minimised, rest)`;

const DOORS = `insert into tenant.access_grant
  select (jsonb_populate_record(g, jsonb_build_object('holder_id', d.id, 'source', d.id))).*
  from tenant.access_grant g cross join unnest($2::uuid[]) d (id) where g.departement_code = $1 and g.holder_id = $3`;

const OF = (table, column) =>
  `delete from ${table} t using bench.draft b where t.departement_code = $1 and t.${column} = b.id`;
const CLEAN = [
  OF('tenant.access_grant', 'holder_id'),
  OF('tenant.outbox', 'subject_id'),
  OF('tenant.journal_entry', 'subject_id'),
  OF('tenant.case_event', 'case_id'),
  OF('tenant.case_fact', 'case_id'),
  OF('tenant.referral', 'case_id'),
  OF('tenant.accord', 'case_id'),
  OF('tenant.case_file', 'id'),
  OF('tenant.case_part', 'holder_id'),
  OF('vault.data_key', 'holder_id'),
];
