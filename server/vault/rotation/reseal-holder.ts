import type { Client } from 'pg';
import type { Holder, Part, Vault } from '../vault';

interface Keyed {
  wrapped: Buffer;
  version: number;
}

/** From one version of a holder's key to the next. */
class Resealing {
  constructor(
    private readonly vault: Vault,
    private readonly from: { key: Buffer; holder: Holder },
    private readonly to: { key: Buffer; holder: Holder },
  ) {}

  part(group: string, part: Part, sealed: Buffer): Buffer {
    const { from, to, vault } = this;
    return vault.seal(to.key, to.holder, group, part, vault.open(from.key, from.holder, group, part, sealed));
  }
}

/**
 * A new key for one case or alert, and everything that was under the old one sealed again, within the transaction of the caller.
 * False when somebody is writing there, or a paper is on its way: it will be its turn later.
 */
export async function resealHolder(
  admin: Client,
  vault: Vault,
  departement: string,
  id: string,
  campaign: number,
): Promise<boolean> {
  if (!(await inTurn(admin, id))) return false;
  const at = [departement, id];
  const {
    rows: [uploading],
  } = await admin.query(UPLOADING, at);
  if (uploading) return false;
  const {
    rows: [found],
  } = await admin.query<Keyed>(KEY, [...at, campaign]);
  if (!found) return true;
  const old = { departement, id, keyVersion: found.version };
  const { key, sealed } = vault.newKey(departement, id, found.version + 1);
  const resealing = new Resealing(
    vault,
    { key: vault.unwrap(old, found.wrapped), holder: old },
    { key, holder: { ...old, keyVersion: sealed.version } },
  );
  await resealSheet(admin, resealing, at);
  await resealPapers(admin, resealing, at);
  await admin.query(RENEW, [...at, sealed.wrapped, sealed.version, campaign]);
  return true;
}

interface PartRow {
  group: string;
  version: number;
  minimised: Buffer;
  rest: Buffer;
}

async function resealSheet(admin: Client, resealing: Resealing, at: string[]): Promise<void> {
  for (const { read, write } of [PARTS, VERSIONS]) {
    const { rows } = await admin.query<PartRow>(read, at);
    if (rows.length === 0) continue;
    await admin.query(write, [
      ...at,
      rows.map(({ group }) => group),
      rows.map(({ version }) => version),
      rows.map(({ group, minimised }) => resealing.part(group, 'minimised', minimised)),
      rows.map(({ group, rest }) => resealing.part(group, 'rest', rest)),
    ]);
  }
  for (const { read, write } of [NOTES, HEARINGS, OPERATIONS, FORMALITIES, STAYS]) {
    const { rows } = await admin.query<{ id: string; body: Buffer }>(read, at);
    if (rows.length === 0) continue;
    const bodies = rows.map(({ id, body }) => resealing.part(id, 'note', body));
    await admin.query(write, [...at, rows.map(({ id }) => id), bodies]);
  }
}

/** One chunk in memory at a time. What is left of a paper that was taken away goes. */
async function resealPapers(admin: Client, resealing: Resealing, at: string[]): Promise<void> {
  await admin.query(LEFT_OVER, at);
  const { rows: papers } = await admin.query<{ id: string; name: Buffer }>(NAMES.read, at);
  for (const { id, name } of papers) {
    await admin.query(NAMES.write, [at[0], id, resealing.part(id, 'name', name)]);
    for (let number = 0; ; number++) {
      const {
        rows: [chunk],
      } = await admin.query<{ body: Buffer }>(CHUNK.read, [at[0], id, number]);
      if (!chunk) break;
      await admin.query(CHUNK.write, [at[0], id, number, resealing.part(id, `chunk ${number}`, chunk.body)]);
    }
  }
}

/** Longer than an act takes: whoever writes without a pause lets it pass between two of them. In milliseconds. */
const PATIENCE = 500;
const LOCK_NOT_AVAILABLE = '55P03';

/** Those who come to write meanwhile wait behind it. False: the transaction is lost, and nothing was written in it. */
async function inTurn(admin: Client, id: string): Promise<boolean> {
  await admin.query(`set local lock_timeout = ${PATIENCE}`);
  try {
    await admin.query(TURN, [id]);
  } catch (error) {
    if ((error as { code?: string }).code === LOCK_NOT_AVAILABLE) return false;
    throw error;
  }
  await admin.query('set local lock_timeout to default');
  return true;
}

const TURN = "select pg_advisory_xact_lock(hashtextextended('key ' || $1::text, 0))";

const UPLOADING =
  "select true as found from tenant.document where departement_code = $1 and case_id = $2 and state = 'UPLOADING' limit 1";

const KEY = `
  select wrapped, version from vault.data_key where departement_code = $1 and holder_id = $2
    and campaign < $3 and wrapped <> ''
  for update`;

const RENEW = `
  update vault.data_key set wrapped = $3, version = $4, campaign = $5 where departement_code = $1 and holder_id = $2`;

const GIVEN = `from unnest($3::text[], $4::int[], $5::bytea[], $6::bytea[]) as g ("group", version, minimised, rest)
  where t.departement_code = $1 and t.holder_id = $2 and t."group" = g."group" and t.version = g.version`;

const PARTS = {
  read: 'select "group", version, minimised, rest from tenant.case_part where departement_code = $1 and holder_id = $2',
  write: `update tenant.case_part t set minimised = g.minimised, rest = g.rest ${GIVEN}`,
};

const VERSIONS = {
  read: 'select "group", version, minimised, rest from tenant.case_part_version where departement_code = $1 and holder_id = $2',
  write: `update tenant.case_part_version t set minimised = g.minimised, rest = g.rest ${GIVEN}`,
};

const NOTES = {
  read: 'select id, body from tenant.case_note where departement_code = $1 and holder_id = $2',
  write: `update tenant.case_note t set body = g.body from unnest($3::uuid[], $4::bytea[]) as g (id, body)
    where t.departement_code = $1 and t.holder_id = $2 and t.id = g.id`,
};

const HEARINGS = {
  read: 'select id, body from tenant.hearing where departement_code = $1 and case_id = $2 and body is not null',
  write: `update tenant.hearing t set body = g.body from unnest($3::uuid[], $4::bytea[]) as g (id, body)
    where t.departement_code = $1 and t.case_id = $2 and t.id = g.id`,
};

const OPERATIONS = {
  read: `select referral_id as id, body from tenant.alert_operation
    where departement_code = $1 and referral_id = $2 and body is not null`,
  write: `update tenant.alert_operation t set body = g.body from unnest($3::uuid[], $4::bytea[]) as g (id, body)
    where t.departement_code = $1 and t.referral_id = $2 and t.referral_id = g.id`,
};

const FORMALITIES = {
  read: 'select id, body from tenant.formality where departement_code = $1 and case_id = $2',
  write: `update tenant.formality t set body = g.body from unnest($3::uuid[], $4::bytea[]) as g (id, body)
    where t.departement_code = $1 and t.case_id = $2 and t.id = g.id`,
};

const STAYS = {
  read: 'select id, body from tenant.stay where departement_code = $1 and case_id = $2',
  write: `update tenant.stay t set body = g.body from unnest($3::uuid[], $4::bytea[]) as g (id, body)
    where t.departement_code = $1 and t.case_id = $2 and t.id = g.id`,
};

const NAMES = {
  read: 'select id, name from tenant.document where departement_code = $1 and case_id = $2',
  write: 'update tenant.document set name = $3 where departement_code = $1 and id = $2',
};

const CHUNK = {
  read: 'select body from tenant.document_chunk where departement_code = $1 and document_id = $2 and number = $3',
  write: 'update tenant.document_chunk set body = $4 where departement_code = $1 and document_id = $2 and number = $3',
};

const LEFT_OVER = `
  delete from tenant.document_chunk c using tenant.document d
  where c.departement_code = $1 and d.departement_code = $1 and d.id = c.document_id and d.case_id = $2 and d.state = 'REMOVED'`;
