-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.commission_analysis(asked integer)
 RETURNS TABLE(population text, dimension text, code text, counted integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  declare commission uuid;
  begin
    select b.id into commission from directory.body b
      where b.departement_code = access.departement() and b.kind = 'PROSTITUTION_EXIT_COMMISSION';
    if commission is null or not access.returns_for(commission, asked) then return; end if;
    return query select * from access.frozen_counts('COMMISSION_ANALYSIS', commission, asked);
  end $function$;

alter function access.commission_analysis(asked integer) owner to passerelle_reader;
revoke execute on function access.commission_analysis(asked integer) from public;
grant execute on function access.commission_analysis(asked integer) to passerelle_app;
