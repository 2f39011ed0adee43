import { randomUUID } from 'node:crypto';
import { coder } from '../servers/coded.mjs';
import { loadServer } from './project.mjs';
import { drawPerson, GROUPS, sheetOf } from './sheet.mjs';

const BATCH = 250;
const EVERY_GROUP = 511;

/** Drafts of these associations, ready to be submitted, written in bulk; each serves once. */
export class Drafts {
  constructor({ admin, masterKey, fingerprintKey }, associations) {
    this.admin = admin;
    this.associations = associations;
    this.vault = new (loadServer('./vault/vault').Vault)(masterKey);
    this.codesOf = coder(loadServer, fingerprintKey);
    this.ready = [];
  }

  /** At least this many, each association its share, and nothing half-written on disk. */
  async stock(wanted) {
    if (this.ready.length >= wanted) return;
    const share = Math.ceil((wanted - this.ready.length) / this.associations.length);
    for (let written = 0; written < share; written += BATCH) {
      const persons = () => Array.from({ length: Math.min(BATCH, share - written) }, drawPerson);
      const stacks = [];
      for (const association of this.associations) stacks.push(await this.write(association, persons()));
      stacks[0].forEach((_draft, index) => this.ready.push(...stacks.map((stack) => stack[index])));
    }
    await this.admin.query('analyze');
    await this.admin.query('checkpoint');
  }

  take() {
    return this.ready.pop();
  }

  /** As many drafts that say the same of the same person. */
  twins(count) {
    return this.write(this.associations[0], Array(count).fill(drawPerson()));
  }

  async write(association, persons) {
    const { departement, organisation, team, accountId } = association;
    const drafts = persons.map((identity) => this.drawn(departement, sheetOf(identity)));
    const ids = drafts.map(({ id }) => id);
    const many = [departement, ids];
    await this.admin.query('begin');
    await this.admin.query("select set_config('app.departement', $1, true)", [departement]);
    await this.admin.query('insert into bench.draft select unnest($2::uuid[]), $1', many);
    await this.admin.query(KEYS, [...many, drafts.map(({ wrapped }) => wrapped)]);
    await this.admin.query(FILES, [...many, ids.map(reference), organisation, team]);
    await this.admin.query(ACCORDS, [...many, accountId, EVERY_GROUP]);
    for (const group of GROUPS) await this.admin.query(PARTS, [...many, ...partsOf(drafts, group)]);
    await this.open(departement, ids);
    await this.admin.query('commit');
    return drafts.map(({ id, coded }) => ({ id, reader: association, coded }));
  }

  drawn(departement, sheet) {
    const id = randomUUID();
    const coded = this.codesOf(sheet, [], new Date().toISOString().slice(0, 10));
    const hex = (bytes) => bytes.toString('hex');
    const prints = { fingerprint: hex(coded.fingerprint), formerFingerprint: hex(coded.formerFingerprint) };
    return { id, coded: { ...coded, ...prints }, ...this.sealed(departement, id, sheet) };
  }

  /** The doors of one, compiled by the platform; those of the others are the same. */
  async open(departement, [first, ...others]) {
    await this.admin.query('select access.refresh($1::uuid[])', [[first]]);
    await this.admin.query(DOORS, [departement, others, first]);
  }

  sealed(departement, id, sheet) {
    const { splitParts } = loadServer('./kernel/sheet-fields');
    const { key, sealed } = this.vault.newKey(departement, id);
    const holder = { departement, id, keyVersion: 1 };
    const parts = Object.fromEntries(
      Object.entries(sheet).map(([group, values]) => {
        const { minimised, rest } = splitParts(group, values);
        const seal = (part, held) => this.vault.sealJson(key, holder, group, part, held);
        return [group, { minimised: seal('minimised', minimised), rest: seal('rest', rest) }];
      }),
    );
    return { wrapped: sealed.wrapped, parts };
  }
}

const reference = () => loadServer('./kernel/reference-code').newReference();

const partsOf = (drafts, group) => [
  group,
  loadServer('./kernel/groups').groupBits[group],
  drafts.map(({ parts }) => parts[group].minimised),
  drafts.map(({ parts }) => parts[group].rest),
];

const KEYS = `insert into vault.data_key (departement_code, holder_id, version, wrapped)
  select $1, k.id, 1, k.wrapped from unnest($2::uuid[], $3::bytea[]) k (id, wrapped)`;
const FILES = `insert into tenant.case_file (departement_code, id, reference, organisation_id, team_id, stage, opened_at)
  select $1, f.id, f.reference, $4, $5, 'DRAFT', now() from unnest($2::uuid[], $3::text[]) f (id, reference)`;
const ACCORDS = `insert into tenant.accord (departement_code, id, case_id, body_id, purpose, groups, given_on, manner, basis, recorded_by, recorded_at)
  select $1, gen_random_uuid(), a.id, b.id, 'PSP', $4, current_date, 'WRITTEN', 'PERSON', $3, now()
  from unnest($2::uuid[]) a (id) join directory.body b on b.departement_code = $1 and b.kind = 'PROSTITUTION_EXIT_COMMISSION'`;
const PARTS = `insert into tenant.case_part (departement_code, holder_id, "group", bit, version, minimised, rest)
  select $1, p.id, $3, $4, 1, p.minimised, p.rest from unnest($2::uuid[], $5::bytea[], $6::bytea[]) p (id, minimised, rest)`;
const DOORS = `insert into tenant.access_grant
  select (jsonb_populate_record(g, jsonb_build_object('holder_id', d.id, 'source', d.id))).*
  from tenant.access_grant g cross join unnest($2::uuid[]) d (id) where g.departement_code = $1 and g.holder_id = $3`;
