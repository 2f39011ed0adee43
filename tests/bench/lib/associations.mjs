import { BenchError } from './options.mjs';
import { loadServer } from './project.mjs';

/** So many teams submit: none holds thousands of drafts. */
const TEAMS = 40;

/** Approved associations, where the commission is installed and sits; the largest départements first. */
const APPROVED = `
  select b.departement_code as departement, a.subject, m.organisation_id as organisation, m.team_id as team, a.id as "accountId"
  from directory.body b
  join directory.account a on a.subject = 'association-' || b.departement_code
  join directory.mandate m on m.account_id = a.id and m.departement_code = b.departement_code and m.revoked_at is null
  join (select departement_code, count(*) as files from tenant.case_file group by 1) f on f.departement_code = b.departement_code
  where b.kind = 'PROSTITUTION_EXIT_COMMISSION' and b.state = 'INSTALLED'
    and exists (select from directory.approval p where p.departement_code = b.departement_code and p.organisation_id = m.organisation_id
      and p.valid_from <= current_date and current_date < p.valid_until)
    and exists (select from tenant.agenda_item i join tenant.session s on s.departement_code = i.departement_code and s.id = i.session_id
      where i.departement_code = b.departement_code and s.body_id = b.id and i.status in ('PLACED', 'TREATED'))
  order by f.files desc, b.departement_code limit ${TEAMS}`;

/** Who submits files, with a token each. */
export async function openAssociations({ admin, folder }) {
  const { rows } = await admin.query(APPROVED);
  if (rows.length === 0) throw new BenchError('Aucune association ne peut déposer : semez davantage de dossiers.');
  const issuer = await loadServer('./identity/local-issuer').openLocalIssuer(folder);
  for (const association of rows) association.authorization = `Bearer ${await issuer.issue(association.subject)}`;
  return rows;
}
