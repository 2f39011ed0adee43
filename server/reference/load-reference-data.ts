import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { authorities, bodyKinds, regions, territories } from './reference-data';
import { authorityUuid } from './stable-uuid';

const rows = {
  regions,
  territories: territories.map(({ code, name, of, region, timeZone, chefLieu }) => ({
    code,
    name,
    of,
    region,
    timeZone,
    chefLieu,
  })),
  authorities: authorities.map(({ id, kind, name, seat, validFrom }) => ({
    id: authorityUuid(id),
    slug: id,
    kind,
    name,
    seat: seat ?? false,
    validFrom,
  })),
  competences: authorities.flatMap(({ id, territories: codes }) =>
    codes.map((code) => ({ id: authorityUuid(id), code })),
  ),
  bodyKinds: bodyKinds.map(({ kind, name, shortName, legalBasis, secretariatRole, crpaApplies }) => ({
    kind,
    name,
    shortName,
    legalBasis: legalBasis.join(' ; '),
    secretariatRole,
    crpaApplies,
  })),
};

export const referenceVersion = createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);

/** Territories, authorities and kinds of body, from the data files, when these changed. */
export async function loadReferenceData(admin: Client): Promise<void> {
  const { rows: found } = await admin.query<{ version: string }>(
    'select reference_version as version from reference.installation',
  );
  if (found[0]?.version === referenceVersion) return;
  await admin.query('begin');
  try {
    await admin.query('set local role passerelle_owner');
    for (const [text, data] of statements) await admin.query(text, [JSON.stringify(data)]);
    await admin.query('update reference.installation set reference_version = $1', [referenceVersion]);
    await admin.query('commit');
  } catch (error) {
    await admin.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Rows that left the data stay: mandates and sessions of the past may cite them. */
const statements: readonly (readonly [text: string, data: readonly unknown[]])[] = [
  [
    `insert into reference.region (code, name)
    select code, name from jsonb_to_recordset($1::jsonb) as r(code text, name text)
    on conflict (code) do update set name = excluded.name`,
    rows.regions,
  ],
  [
    `insert into reference.territory (code, name, of_name, region_code, time_zone, chef_lieu)
    select code, name, "of", region, "timeZone", "chefLieu"
    from jsonb_to_recordset($1::jsonb) as r(code text, name text, "of" text, region text, "timeZone" text, "chefLieu" text)
    on conflict (code) do update set name = excluded.name, of_name = excluded.of_name, region_code = excluded.region_code,
      time_zone = excluded.time_zone, chef_lieu = excluded.chef_lieu`,
    rows.territories,
  ],
  [
    `insert into reference.authority (id, slug, kind, name, seat, valid_from)
    select id, slug, kind, name, seat, "validFrom"
    from jsonb_to_recordset($1::jsonb) as r(id uuid, slug text, kind text, name text, seat boolean, "validFrom" date)
    on conflict (id) do update set slug = excluded.slug, kind = excluded.kind, name = excluded.name, seat = excluded.seat,
      valid_from = excluded.valid_from`,
    rows.authorities,
  ],
  [
    `with wanted as (select id, code from jsonb_to_recordset($1::jsonb) as r(id uuid, code text)),
      gone as (delete from reference.authority_territory t where not exists (
        select from wanted w where w.id = t.authority_id and w.code = t.departement_code))
    insert into reference.authority_territory (authority_id, departement_code) select id, code from wanted
    on conflict do nothing`,
    rows.competences,
  ],
  [
    `insert into reference.body_kind (kind, name, short_name, legal_basis, secretariat_role, crpa_applies)
    select kind, name, "shortName", "legalBasis", "secretariatRole", "crpaApplies"
    from jsonb_to_recordset($1::jsonb) as r(kind text, name text, "shortName" text, "legalBasis" text, "secretariatRole" text,
      "crpaApplies" boolean)
    on conflict (kind) do update set name = excluded.name, short_name = excluded.short_name, legal_basis = excluded.legal_basis,
      secretariat_role = excluded.secretariat_role, crpa_applies = excluded.crpa_applies`,
    rows.bodyKinds,
  ],
];
