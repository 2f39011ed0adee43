-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

create view access.incoming_transfer with (security_barrier=true) as
 SELECT p.departement_code,
    p.id,
    o.name AS from_organisation,
    p.proposed_on,
    p.expires_at,
        CASE
            WHEN (p.facts::integer & 1) <> 0 THEN 'MINOR'::text
            ELSE 'ADULT'::text
        END AS adult_or_minor,
    p.principal_form
   FROM tenant.transfer_parcel p
     JOIN directory.organisation o ON o.id = p.source_organisation_id
  WHERE p.departement_code = access.departement() AND p.state = 'PENDING'::text AND NOT access.kept_from_parcel(p.departement_code, p.id, ( SELECT access.my_address() AS my_address)) AND p.expires_at > (( SELECT access.now() AS now)) AND ((p.organisation_id = ANY ((( SELECT access.grantees() AS grantees))::uuid[])) OR (EXISTS ( SELECT
           FROM directory.team t
          WHERE t.departement_code = p.departement_code AND t.organisation_id = p.organisation_id AND (t.id = ANY ((( SELECT access.grantees() AS grantees))::uuid[])))));

alter view access.incoming_transfer owner to passerelle_reader;
grant select on access.incoming_transfer to passerelle_app;
