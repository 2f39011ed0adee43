-- As PostgreSQL 18 prints it. Written by `npm run database:page`: a change is a new migration, not an edit here.

CREATE OR REPLACE FUNCTION access.yearly_return(asked integer)
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
    return query select * from access.frozen_counts('YEARLY_RETURN', commission, asked);
  end $function$;

alter function access.yearly_return(asked integer) owner to passerelle_reader;
revoke execute on function access.yearly_return(asked integer) from public;
grant execute on function access.yearly_return(asked integer) to passerelle_app;
