import type { Client } from 'pg';

/** Both co-chairs had validated what was convened; of what is planned, the préfecture alone, and the other seat is waited for. */
export async function validateAgendas(admin: Client): Promise<void> {
  await admin.query(VALIDATE);
}

const VALIDATE = `
  insert into tenant.agenda_validation (departement_code, session_id, seat, agenda_digest, validated_at, validated_by)
  select s.departement_code, s.id, m.role, a.digest,
    coalesce(s.convened_at, now()) - case m.role when 'PREFECTURE' then interval '3 hours' else interval '2 hours' end, m.account_id
  from tenant.session s
  cross join lateral (
    select count(*) as points, encode(sha256(convert_to(coalesce(string_agg(
        concat_ws(' ', i.kind, i.referral_id::text, i.title), E'\\n' order by i.position, i.id), ''), 'UTF8')), 'hex') as digest
    from tenant.agenda_item i where i.departement_code = s.departement_code and i.session_id = s.id and i.status in ('PLACED', 'TREATED')) a
  join directory.mandate m on m.departement_code = s.departement_code and m.body_id = s.body_id and m.stands_in_for is null
    and (m.role = 'PREFECTURE' or (m.role = 'PARQUET' and s.convened_at is not null
      and exists (select from reference.authority p where p.id = m.authority_id and p.seat)))
  where s.body_kind = 'VICTIM_SUPPORT_COMMITTEE' and s.status in ('PLANNED', 'CONVENED', 'OPEN', 'HELD') and a.points > 0
  on conflict do nothing`;
