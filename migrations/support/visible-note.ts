/** Texts with a view of their own: a question, the view it asked for, the circumstances of a danger. */
const APART = `n.kind not in ('QUESTION', 'VIEW', 'CIRCUMSTANCES') and `;

/**
 * Free text is never MINIMISED: whoever sits for a session, or is only told, reads none. The situation was written for
 * the committee's readers; the reason for taking a file back is the association's own.
 */
export const visibleNote = (textsApart: boolean) => `
  create or replace view access.visible_note with (security_barrier) as
    select n.departement_code, n.id, n.holder_id, n.referral_id, n.kind, n.body, n.written_at, k.wrapped, k.version as key_version
    from tenant.case_note n
    join vault.data_key k on k.departement_code = n.departement_code and k.holder_id = n.holder_id
    where n.departement_code = access.departement() and ${textsApart ? APART : ''}exists (select from access.door d
      where d.departement_code = n.departement_code and d.holder_id = n.holder_id
        and (d.source = n.holder_id or d.source = n.referral_id or (n.referral_id is null and d.opens_file))
        and case n.kind when 'SITUATION' then true when 'WITHDRAWAL' then d.relation in ('OWN_TEAM', 'OWN_ASSOCIATION')
          else d.relation in ('OWN_TEAM', 'OWN_ASSOCIATION', 'DECIDING')
            or (d.relation = 'SECRETARIAT' and d.body_kind <> 'CODAF') end offset 0)`;
