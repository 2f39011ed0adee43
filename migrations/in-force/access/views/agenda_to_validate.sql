-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.agenda_to_validate with (security_barrier=true) as
 SELECT i.departement_code,
    i.session_id,
    i."position",
    i.id,
    i.kind,
    i.title,
    i.minutes,
    i.late,
    r.support_asked
   FROM tenant.agenda_item i
     JOIN tenant.session s ON s.departement_code = i.departement_code AND s.id = i.session_id AND s.body_kind = 'VICTIM_SUPPORT_COMMITTEE'::text AND (s.status = ANY (ARRAY['PLANNED'::text, 'CONVENED'::text]))
     LEFT JOIN tenant.referral r ON r.departement_code = i.departement_code AND r.id = i.referral_id
  WHERE i.departement_code = access.departement() AND (i.status = ANY (ARRAY['PLACED'::text, 'TREATED'::text])) AND cardinality(access.co_chair_seats(i.session_id)) > 0;

alter view access.agenda_to_validate owner to passerelle_reader;
grant select on access.agenda_to_validate to passerelle_app;
