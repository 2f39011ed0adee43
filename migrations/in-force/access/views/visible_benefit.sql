-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.visible_benefit with (security_barrier=true) as
 SELECT departement_code,
    id,
    case_id,
    kind,
    requested_on,
    granted_on,
    refused_on,
    starts_on,
    ends_on,
    children,
    version
   FROM tenant.benefit b
  WHERE departement_code = access.departement() AND (EXISTS ( SELECT
           FROM access.reader_door g
          WHERE g.departement_code = b.departement_code AND g.holder_id = b.case_id AND (g.formation = ANY (ARRAY['NONE'::text, 'INDIVIDUAL_CASES'::text, 'MINORS_PATHWAYS'::text])) AND ((g.relation = ANY (ARRAY['OWN_TEAM'::text, 'OWN_ASSOCIATION'::text, 'SECRETARIAT'::text])) OR g.relation = 'DECIDING'::text AND (g.stage = ANY (ARRAY['LISTED'::text, 'IN_SESSION'::text, 'DECIDED'::text, 'RUNNING'::text])) OR g.relation = 'ADDRESSEE'::text AND g.role =
                CASE b.kind
                    WHEN 'APS'::text THEN 'FOREIGNERS_SERVICE'::text
                    ELSE 'AFIS_PAYER'::text
                END)
         OFFSET 0));

alter view access.visible_benefit owner to passerelle_reader;
grant select on access.visible_benefit to passerelle_app;
