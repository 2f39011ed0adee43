import { createHash } from 'node:crypto';
import type { Client } from 'pg';
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

/** An id of a person's row, from the record key: the same world is the same rows. */
const idOf = ({ recordKey }: Person, year: string, kind: string): string =>
  createHash('sha256')
    .update(`${kind} ${year} ${recordKey}`)
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

/** Writes the rows that figures are counted from, as the database's administrator. */
export async function writeWorld(admin: Client, persons: readonly Person[], year: string): Promise<void> {
  await withoutForeignKeys(admin, async () => {
    await writeFacts(admin, persons, year);
    await writeFiles(admin, persons, year);
    const seen = persons.filter(({ codes }) => codes.BODY !== undefined && codes.BODY !== 'NONE');
    await writeReferrals(admin, seen, year);
    await writeOpinions(
      admin,
      seen.filter(({ codes }) => codes.OPINION),
      year,
    );
    await writeDecisions(
      admin,
      seen.filter(({ codes }) => codes.DECISION),
      year,
    );
  });
}

const FACTS = `
  insert into tenant.case_fact (departement_code, case_id, record_key, sex, age_class, region_of_origin, principal_form, complaint, residence_kind,
    lodging, unaccompanied, submitted_month)
  select *, $12::date from unnest($1::text[], $2::uuid[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[])`;

export async function writeFacts(admin: Client, persons: readonly Person[], year: string): Promise<void> {
  const column = (dimension: string) => persons.map((person) => raw(person, dimension));
  await admin.query(FACTS, [
    persons.map(({ departement }) => departement),
    persons.map((person) => idOf(person, year, FILE)),
    persons.map(({ recordKey }) => recordKey),
    ...['SEX', 'AGE', 'ORIGIN', 'FORM', 'COMPLAINT', 'RESIDENCE', 'LODGING', 'MINORITY'].map(column),
    `${year}-03-01`,
  ]);
}

/** Enough to leave the count: figures start from the facts. */
export async function removeFacts(admin: Client, persons: readonly Person[], year: string): Promise<void> {
  await admin.query('delete from tenant.case_fact where case_id = any($1::uuid[])', [
    persons.map((person) => idOf(person, year, FILE)),
  ]);
}

async function writeFiles(admin: Client, persons: readonly Person[], year: string): Promise<void> {
  await admin.query(
    `
    insert into tenant.case_file (departement_code, id, reference, organisation_id, team_id, stage, opened_at, submitted_at)
    select d, i, i::text, gen_random_uuid(), gen_random_uuid(), 'SUBMITTED', $3::timestamptz, $3::timestamptz from unnest($1::text[], $2::uuid[]) as x (d, i)`,
    [
      persons.map(({ departement }) => departement),
      persons.map((person) => idOf(person, year, FILE)),
      `${year}-03-01T12:00:00Z`,
    ],
  );
}

async function writeReferrals(admin: Client, persons: readonly Person[], year: string): Promise<void> {
  await admin.query(
    `
    insert into tenant.referral (departement_code, id, kind, case_id, holder_id, body_id, body_kind, formation, purpose, legal_basis, authoritative, pseudonym,
      lens_pseudonym, lens_seen, lens_full, accord_mask, stage, status, created_at)
    select d, i, 'SHARE', c, c, gen_random_uuid(), b, case b when 'VICTIM_SUPPORT_COMMITTEE' then 'FOLLOW_UP_CELL' else 'INDIVIDUAL_CASES' end, 'PSP', 'CASF L.121-9', true, i::text, true, 0, 0, 0, 'SUBMITTED', 'ACCEPTED', $5
    from unnest($1::text[], $2::uuid[], $3::uuid[], $4::text[]) as x (d, i, c, b)`,
    [
      persons.map(({ departement }) => departement),
      persons.map((person) => idOf(person, year, REFERRAL)),
      persons.map((person) => idOf(person, year, FILE)),
      persons.map(({ codes }) => codes.BODY),
      `${year}-03-02T12:00:00Z`,
    ],
  );
}

async function writeOpinions(admin: Client, persons: readonly Person[], year: string): Promise<void> {
  await admin.query(
    `
    insert into tenant.opinion (departement_code, id, agenda_item_id, referral_id, sense, manner, has_reserves, given_on, recorded_by)
    select d, i, i, r, s, 'CONSENSUS', false, $5, gen_random_uuid() from unnest($1::text[], $2::uuid[], $3::uuid[], $4::text[]) as x (d, i, r, s)`,
    [
      persons.map(({ departement }) => departement),
      persons.map((person) => idOf(person, year, OPINION)),
      persons.map((person) => idOf(person, year, REFERRAL)),
      persons.map(({ codes }) => codes.OPINION),
      `${year}-03-03`,
    ],
  );
}

async function writeDecisions(admin: Client, persons: readonly Person[], year: string): Promise<void> {
  await admin.query(
    `
    insert into tenant.decision (departement_code, id, referral_id, case_id, sense, signatory, delegation, signed_on, recorded_by, recorded_at)
    select d, i, r, c, s, 'x', 'x', $6::date + n, gen_random_uuid(), $6::timestamptz from unnest($1::text[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $7::integer[]) as x (d, i, r, c, s, n)`,
    [
      persons.map(({ departement }) => departement),
      persons.map((person) => idOf(person, year, DECISION)),
      persons.map((person) => idOf(person, year, REFERRAL)),
      persons.map((person) => idOf(person, year, FILE)),
      persons.map(({ codes }) => codes.DECISION),
      `${year}-03-01`,
      persons.map(({ codes }) => DAYS[codes.DELAY!]),
    ],
  );
}
