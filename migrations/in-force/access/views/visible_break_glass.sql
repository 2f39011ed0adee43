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
    k.version AS key_version,
    b.closed_at,
    b.opens,
    b.needs_second,
    b.seconded_at,
    r.holder_id AS door_holder
   FROM tenant.break_glass b
     JOIN directory.mandate m ON m.id = b.mandate_id
     JOIN tenant.referral r ON r.departement_code = b.departement_code AND r.id = b.referral_id
     LEFT JOIN tenant.case_note n ON n.departement_code = b.departement_code AND n.id = b.circumstances_note AND (n.holder_id <> ALL ((( SELECT access.kept_from() AS kept_from))::uuid[])) AND (cardinality(( SELECT access.shut() AS shut)) = 0 OR NOT (( SELECT access.shut() AS shut)) && ARRAY[access.seat(n.holder_id, b.mandate_id::text), access.seat(b.referral_id, b.mandate_id::text)])
     LEFT JOIN vault.data_key k ON k.departement_code = n.departement_code AND k.holder_id = n.holder_id
  WHERE b.departement_code = access.departement() AND (b.account_id = access.account() OR
        CASE b.role
            WHEN 'PARQUET'::text THEN m.authority_id = ANY ((( SELECT access.parquets() AS parquets))::uuid[])
            ELSE ( SELECT access.holds_dpo() AS holds_dpo)
        END);

alter view access.visible_break_glass owner to passerelle_reader;
grant select on access.visible_break_glass to passerelle_app;
