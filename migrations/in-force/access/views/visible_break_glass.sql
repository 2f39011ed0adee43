-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_break_glass with (security_barrier=true) as
 SELECT b.departement_code,
    b.id,
    b.referral_id,
    b.account_id,
    b.mandate_id,
    b.role,
    b.reason,
    b.opened_at,
    b.expires_at,
    b.reviewed_at,
    b.conclusion,
    b.version,
    n.id AS note_id,
    n.holder_id,
    n.body,
    k.wrapped,
    k.version AS key_version
   FROM tenant.break_glass b
     LEFT JOIN tenant.case_note n ON n.departement_code = b.departement_code AND n.id = b.circumstances_note AND (n.holder_id <> ALL ((( SELECT access.kept_from() AS kept_from))::uuid[]))
     LEFT JOIN vault.data_key k ON k.departement_code = n.departement_code AND k.holder_id = n.holder_id
  WHERE b.departement_code = access.departement() AND (( SELECT access.holds_dpo() AS holds_dpo) OR b.account_id = access.account());

alter view access.visible_break_glass owner to passerelle_reader;
grant select on access.visible_break_glass to passerelle_app;
