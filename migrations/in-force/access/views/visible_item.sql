-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_item with (security_barrier=true) as
 SELECT departement_code,
    id,
    session_id,
    "position",
    kind,
    referral_id,
    title,
    minutes,
    late,
    status,
    version
   FROM tenant.agenda_item i
  WHERE departement_code = access.departement() AND
        CASE
            WHEN referral_id IS NULL THEN (EXISTS ( SELECT
               FROM tenant.session s
              WHERE s.departement_code = i.departement_code AND s.id = i.session_id AND (s.body_id = ANY ((( SELECT access.seat_bodies() AS seat_bodies))::uuid[]))
             OFFSET 0))
            ELSE (EXISTS ( SELECT
               FROM tenant.referral r
                 CROSS JOIN LATERAL ( SELECT
                       FROM access.door d
                      WHERE d.departement_code = r.departement_code AND d.holder_id = r.holder_id AND (d.source = ANY (ARRAY[r.id, r.holder_id]))
                     OFFSET 0) opened
              WHERE r.departement_code = i.departement_code AND r.id = i.referral_id
             OFFSET 0))
        END;

alter view access.visible_item owner to passerelle_reader;
grant select on access.visible_item to passerelle_app;
