import { openAssociations } from './associations.mjs';
import { BenchError } from './options.mjs';
import { loadServer } from './project.mjs';

const WANTED_ITEMS = 15;

/** The largest département whose commission is about to sit on some fifteen points, and a smaller agenda beside it. */
const SITTINGS = `
  select s.departement_code as departement, s.id, s.status, count(*)::int as items,
    coalesce(max(size.cases), 0)::int as cases
  from tenant.session s join tenant.agenda_item i on i.departement_code = s.departement_code and i.session_id = s.id
  left join (select departement_code, count(*) as cases from tenant.case_file group by 1) size on size.departement_code = s.departement_code
  where s.body_kind = 'PROSTITUTION_EXIT_COMMISSION' and s.formation = 'INDIVIDUAL_CASES' and i.status in ('PLACED', 'TREATED')
    and s.status in ('CONVENED', 'PLANNED', 'OPEN', 'HELD')
  group by s.departement_code, s.id, s.status`;

const PLACE = `
  with sitting as (${SITTINGS})
  select b.departement, b.id as session, b.items, b.cases,
    (select to_json(o) from (select l.id, l.items from sitting l where l.departement = b.departement and l.items < b.items
      order by abs(l.items - 5), l.status, l.id limit 1) o) as "smallSession"
  from sitting b where b.status = 'CONVENED' and abs(b.items - $1) <= 2 order by b.cases desc, abs(b.items - $1), b.id limit 1`;

const ACCOUNTS = `
  select a.subject, a.id as "accountId" from directory.account a join directory.mandate m on m.account_id = a.id
  where a.subject = $1 and m.departement_code = $2 and m.revoked_at is null`;

export async function openWorld(database) {
  const { admin, folder } = database;
  const {
    rows: [place],
  } = await admin.query(PLACE, [WANTED_ITEMS]);
  if (!place) throw new BenchError('Aucune séance convoquée d’une quinzaine de points : semez davantage de dossiers.');
  const { openLocalIssuer } = loadServer('./identity/local-issuer');
  const issuer = await openLocalIssuer(folder);
  const subject = `coordinator-${place.departement}`;
  const {
    rows: [account],
  } = await admin.query(ACCOUNTS, [subject, place.departement]);
  const authorization = `Bearer ${await issuer.issue(subject)}`;
  const coordinator = { ...account, departement: place.departement, authorization };
  return { ...place, readers: { coordinator }, associations: await openAssociations(database) };
}
