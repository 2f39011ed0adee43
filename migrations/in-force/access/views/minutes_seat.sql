-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.minutes_seat with (security_barrier=true) as
 SELECT v.departement_code,
    v.session_id,
    v.mandate_id,
    COALESCE(m.stands_in_for, v.mandate_id) AS seat,
    v.quality,
    v.voting,
    a.state,
    a.proxy_to,
    COALESCE(a.substituted, false) AS substituted,
    a.arrived_at,
    a.left_at
   FROM tenant.convocation v
     LEFT JOIN directory.mandate m ON m.id = v.mandate_id
     LEFT JOIN tenant.attendance a ON a.departement_code = v.departement_code AND a.session_id = v.session_id AND a.mandate_id = v.mandate_id
  WHERE v.departement_code = access.departement() AND (access.runs_session(v.session_id) OR (EXISTS ( SELECT
           FROM tenant.session s
             JOIN access.visible_item p ON p.departement_code = s.departement_code AND p.session_id = s.id
          WHERE s.departement_code = access.departement() AND s.id = v.session_id AND s.status = 'HELD'::text AND p.status = 'TREATED'::text
         OFFSET 0)));

alter view access.minutes_seat owner to passerelle_reader;
grant select on access.minutes_seat to passerelle_app;
