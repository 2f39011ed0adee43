import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import type { Filed, Life } from './life';
import type { Person } from './person';

/** A raw code of the files that the freeze gathers into the code of the lattice. */
const RAW: Record<string, Record<string, string>> = {
  AGE: { UNDER_18: 'FROM_15_TO_17', FROM_25_TO_39: 'FROM_30_TO_39' },
  RESIDENCE: { FRENCH_OR_EU: 'FRENCH', PROVISIONAL: 'APS' },
  LODGING: { ASSISTED: 'SHELTER', STREET_OR_OTHER: 'STREET' },
  MINORITY: { UNACCOMPANIED: 'YES', OTHER_MINOR: 'NO' },
};
/** Days from submission to decision, well inside each bracket. */
const DAYS: Record<string, number> = {
  UP_TO_7: 5,
  FROM_8_TO_30: 20,
  FROM_31_TO_90: 60,
  FROM_91_TO_180: 120,
  OVER_180: 200,
};

const raw = ({ codes }: Person, dimension: string): string => {
  const code = codes[dimension] ?? 'UNKNOWN';
  return RAW[dimension]?.[code] ?? code;
};

/** An id of a file's row, from the record key: the same world is the same rows. */
const idOf = ({ recordKey, month }: Filed, kind: string): string =>
  createHash('sha256')
    .update(`${kind} ${month} ${recordKey}`)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');

const FILE = 'file';
const REFERRAL = 'referral';
const OPINION = 'opinion';
const DECISION = 'decision';

/** Foreign keys set aside, as the demonstration sets them aside: the rest of a file (sheet, keys, journal) plays no part in a count. */
async function withoutForeignKeys(admin: Client, work: () => Promise<void>): Promise<void> {
  await admin.query(`set session_replication_role = 'replica'`);
  try {
    await work();
  } finally {
    await admin.query(`set session_replication_role = 'origin'`);
  }
}

/** Everything that was ever counted leaves: the world of the suite stands alone. */
export async function emptyWorld(admin: Client): Promise<void> {
  await withoutForeignKeys(admin, async () => {
    for (const table of ['case_fact', 'opinion', 'decision', 'referral'])
      await admin.query(`delete from tenant.${table}`);
  });
}

const filesOf = (lives: readonly Life[]): Filed[] => lives.flatMap(({ files }) => files);

/** Writes the rows that figures are counted from, as the database's administrator. */
export async function writeLives(admin: Client, lives: readonly Life[]): Promise<void> {
  const files = filesOf(lives);
  const seen = files.filter(({ codes }) => codes.BODY !== undefined && codes.BODY !== 'NONE');
  await withoutForeignKeys(admin, async () => {
    await writeFacts(admin, lives);
    await admin.query(FILES, [...placed(files), months(files)]);
    await admin.query(REFERRALS, [
      ...placed(seen, REFERRAL),
      ids(seen, FILE),
      seen.map(({ codes }) => codes.BODY),
      months(seen),
    ]);
    const advised = seen.filter(({ codes }) => codes.OPINION);
    await admin.query(OPINIONS, [
      ...placed(advised, OPINION),
      ids(advised, REFERRAL),
      advised.map(({ codes }) => codes.OPINION),
      months(advised),
    ]);
    const decided = seen.filter(({ codes }) => codes.DECISION);
    await admin.query(DECISIONS, [
      ...placed(decided, DECISION),
      ids(decided, REFERRAL),
      ids(decided, FILE),
      decided.map(({ codes }) => codes.DECISION),
      months(decided),
      decided.map(({ codes }) => DAYS[codes.DELAY!]),
    ]);
  });
}

const ids = (files: readonly Filed[], kind: string): string[] => files.map((file) => idOf(file, kind));
const months = (files: readonly Filed[]): string[] => files.map(({ month }) => month);
const placed = (files: readonly Filed[], kind = FILE): [string[], string[]] => [
  files.map(({ departement }) => departement),
  ids(files, kind),
];

async function writeFacts(admin: Client, lives: readonly Life[]): Promise<void> {
  const files = filesOf(lives);
  const column = (dimension: string) => files.map((person) => raw(person, dimension));
  await admin.query(FACTS, [
    ...placed(files),
    files.map(({ recordKey }) => recordKey),
    lives.flatMap(({ fingerprint, files: theirs }) => theirs.map(() => fingerprint)),
    ...['SEX', 'AGE', 'ORIGIN', 'FORM', 'COMPLAINT', 'RESIDENCE', 'LODGING', 'MINORITY'].map(column),
    months(files),
  ]);
}

/** Enough to leave the count: figures start from the facts. */
export async function removeLives(admin: Client, lives: readonly Life[]): Promise<void> {
  await admin.query('delete from tenant.case_fact where case_id = any($1::uuid[])', [ids(filesOf(lives), FILE)]);
}

const FACTS = `
  insert into tenant.case_fact (departement_code, case_id, record_key, fingerprint, sex, age_class, region_of_origin, principal_form, complaint,
    residence_kind, lodging, unaccompanied, submitted_month)
  select d, i, k, decode(p, 'hex'), sex, age, origin, form, complaint, residence, lodging, minor, m
    from unnest($1::text[], $2::uuid[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
      $11::text[], $12::text[], $13::date[]) as x (d, i, k, p, sex, age, origin, form, complaint, residence, lodging, minor, m)`;

const FILES = `
  insert into tenant.case_file (departement_code, id, reference, organisation_id, team_id, stage, opened_at, submitted_at)
  select d, i, i::text, gen_random_uuid(), gen_random_uuid(), 'SUBMITTED', m + interval '12 hours', m + interval '12 hours'
    from unnest($1::text[], $2::uuid[], $3::timestamptz[]) as x (d, i, m)
    on conflict do nothing`;

const REFERRALS = `
  insert into tenant.referral (departement_code, id, kind, case_id, holder_id, body_id, body_kind, formation, purpose, legal_basis,
    authoritative, pseudonym, lens_pseudonym, lens_seen, lens_full, accord_mask, stage, status, created_at)
  select d, i, 'SHARE', c, c, gen_random_uuid(), b,
    case b when 'VICTIM_SUPPORT_COMMITTEE' then 'FOLLOW_UP_CELL' else 'INDIVIDUAL_CASES' end, 'PSP', 'CASF L.121-9', true, i::text, true, 0,
    0, 0, 'SUBMITTED', 'ACCEPTED', m + interval '36 hours'
    from unnest($1::text[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[]) as x (d, i, c, b, m)
    on conflict do nothing`;

const OPINIONS = `
  insert into tenant.opinion (departement_code, id, agenda_item_id, referral_id, sense, manner, has_reserves, given_on, recorded_by)
  select d, i, i, r, s, 'CONSENSUS', false, m + 2, gen_random_uuid()
    from unnest($1::text[], $2::uuid[], $3::uuid[], $4::text[], $5::date[]) as x (d, i, r, s, m)
    on conflict do nothing`;

const DECISIONS = `
  insert into tenant.decision (departement_code, id, referral_id, case_id, sense, signatory, delegation, signed_on, recorded_by, recorded_at)
  select d, i, r, c, s, 'x', 'x', m + n, gen_random_uuid(), m
    from unnest($1::text[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::date[], $7::integer[]) as x (d, i, r, c, s, m, n)
    on conflict do nothing`;
