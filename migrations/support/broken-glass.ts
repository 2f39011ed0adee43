/** How the circumstances are joined, and for whom they are not: they are a text of the file, and go with it. */
export interface Circumstances {
  join: 'join' | 'left join';
  unlessKept?: string;
}

/** Broken glass, for the officer, and one's own: that it was broken stays on the list, whatever becomes of the circumstances. */
export const brokenGlass = ({ join, unlessKept = '' }: Circumstances) => `
  create or replace view access.visible_break_glass with (security_barrier) as
    select b.departement_code, b.id, b.referral_id, b.account_id, b.mandate_id, b.role, b.reason, b.opened_at, b.expires_at, b.reviewed_at,
      b.conclusion, b.version, n.id as note_id, n.holder_id, n.body, k.wrapped, k.version as key_version
    from tenant.break_glass b
    ${join} tenant.case_note n on n.departement_code = b.departement_code and n.id = b.circumstances_note ${unlessKept}
    ${join} vault.data_key k on k.departement_code = n.departement_code and k.holder_id = n.holder_id
    where b.departement_code = access.departement() and ((select access.holds_dpo()) or b.account_id = access.account())`;
