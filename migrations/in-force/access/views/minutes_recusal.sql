-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.minutes_recusal with (security_barrier=true) as
 SELECT i.departement_code,
    i.id AS agenda_item_id,
    v.mandate_id
   FROM tenant.agenda_item i
     JOIN tenant.referral r ON r.departement_code = i.departement_code AND r.id = i.referral_id
     JOIN tenant.convocation v ON v.departement_code = i.departement_code AND v.session_id = i.session_id
     LEFT JOIN directory.mandate m ON m.id = v.mandate_id
  WHERE i.departement_code = access.departement() AND (EXISTS ( SELECT
           FROM access.visible_item p
          WHERE p.departement_code = i.departement_code AND p.id = i.id
         OFFSET 0)) AND (access.runs_session(i.session_id) OR (EXISTS ( SELECT
           FROM tenant.session s
             JOIN access.visible_item p ON p.departement_code = s.departement_code AND p.session_id = s.id
          WHERE s.departement_code = access.departement() AND s.id = i.session_id AND s.status = 'HELD'::text AND p.status = 'TREATED'::text
         OFFSET 0))) AND ((EXISTS ( SELECT
           FROM tenant.recusal c
          WHERE c.departement_code = i.departement_code AND c.referral_id = r.id AND (c.account_id = v.mandate_id OR (( SELECT COALESCE(o.person_id, o.id) AS "coalesce"
                   FROM directory.account o
                  WHERE o.id = c.account_id)) = (( SELECT COALESCE(o.person_id, o.id) AS "coalesce"
                   FROM directory.account o
                  WHERE o.id = v.account_id))))) OR r.body_kind = 'PROSTITUTION_EXIT_COMMISSION'::text AND (EXISTS ( SELECT
           FROM tenant.case_file f
          WHERE f.departement_code = i.departement_code AND f.id = r.case_id AND f.organisation_id = m.organisation_id)));

alter view access.minutes_recusal owner to passerelle_reader;
grant select on access.minutes_recusal to passerelle_app;
