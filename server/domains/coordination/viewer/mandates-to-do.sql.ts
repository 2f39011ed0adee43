/**
 * About mandates, wherever they are: what the reader may approve as a second person, from the first day for an administrator and
 * once it has waited too long for the others; what they are invited to hold; what they held, and hold no more.
 */
export const MANDATES_TO_DO = `
  select t.kind, t.due::text as due, t.subject, t."subjectType", t.reference, t."bodyKind", false as alert, t.departement from (
    select 'MANDATE_TO_APPROVE' as kind, ((p.proposed_at at time zone 'Europe/Paris')::date + $3::interval)::date as due,
      p.id as subject, 'MandateProposal' as "subjectType", p.role as reference, b.kind as "bodyKind", p.departement_code as departement
    from directory.mandate_proposal p left join directory.body b on b.id = p.body_id
    where p.state = 'PENDING' and ((select access.administers()) or p.proposed_at <= access.now() - $4::interval)
      and access.may_second(p.id)
    union all
    select 'MANDATE_OFFERED', ((p.proposed_at at time zone 'Europe/Paris')::date + $5::interval)::date, p.id, 'MandateProposal',
      p.role, b.kind, p.departement_code
    from directory.mandate_proposal p left join directory.body b on b.id = p.body_id
    where p.state = 'OFFERED' and p.email = (select access.my_address())
    union all
    select 'MANDATE_ENDED', ((m.revoked_at at time zone 'Europe/Paris')::date + $5::interval)::date, m.id, 'Mandate', m.role, b.kind,
      m.departement_code
    from directory.mandate m left join directory.body b on b.id = m.body_id
    where m.account_id = access.account() and access.mandate() is null and m.revoked_at > access.now() - $5::interval) t
  where $1::text is null or t.departement = $1
  order by t.due, t.subject limit $2`;
