/** As the freeze role, in one snapshot: everything or nothing. */
export const BEGIN = 'begin isolation level repeatable read';
export const AS_FREEZE = `select set_config('role', 'passerelle_freeze', true), set_config('work_mem', '64MB', true),
    set_config('statement_timeout', '0', true),
  set_config('jit', 'off', true), set_config('timezone', 'UTC', true)`;

/** Two freezes of one period at once: the second is told so, and does not wait. */
export const TURN = `select pg_try_advisory_xact_lock(hashtextextended('release ' || $1::text, 0)) as mine`;
export const FOUND = 'select true as found from published.release where id = $1';

/** Releases that a person of the days between may be in. */
export const SHARING = `
  select id, lattice from published.release where period_from < $2 and $1 < period_until order by id`;

/** The total that the last release before the period tells; null where it is masked. */
export const PAST = `
  select c.value, extract(year from age(r.period_until, r.period_from))::integer as years from published.release r
    left join published.release_cell c on c.release_id = r.id and c.node = 'national' and c.coordinates = ''
    where r.period_until <= $1 order by r.period_until desc, r.period_from desc limit 1`;

export const GATHER = `create temporary table victim on commit drop as select * from access.victims($1, $2, $3)`;

/** One node: the place, then the codes of the dimensions that it crosses, in the order of the lattice. */
export const COUNT = `
  select concat_ws('|', case $1::text when 'REGION' then region when 'DEPARTEMENT' then departement end,
    case when 'FORM' = any($2::text[]) then form end, case when 'SEX' = any($2) then sex end, case when 'AGE' = any($2) then age end,
    case when 'ORIGIN' = any($2) then origin end, case when 'MINORITY' = any($2) then minority end,
    case when 'COMPLAINT' = any($2) then complaint end, case when 'RESIDENCE' = any($2) then residence end,
    case when 'LODGING' = any($2) then lodging end, case when 'BODY' = any($2) then body end, case
      when 'OPINION' = any($2) then opinion end,
    case when 'DECISION' = any($2) then decision end, case when 'DELAY' = any($2) then delay end) as coordinates,
    count(*)::integer as persons, sum(record_key)::text as keys
  from victim group by 1`;

export const RELEASE = `
  insert into published.release (id, period_from, period_until, cut_off, frozen_on, lattice, producer, input_digest, output_digest)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

export const CELLS = `
  insert into published.release_cell (release_id, node, coordinates, audience, value)
    select $1, c.node, c.coordinates, c.audience, c.value from unnest($2::text[], $3::text[], $4::text[],
      $5::integer[]) as c (node, coordinates, audience, value)`;

/** Told from the bodies, never from the cases: that a département has one case is a figure about a person. */
export const INSTALLED = `
  select b.departement_code as departement, b.kind as body, b.state_since > $1 as late from directory.body b
    where b.state = 'INSTALLED' and b.state_since < $2 order by 1, 2`;

export const COVERAGE = `
  insert into published.release_coverage (release_id, departement_code, body_kind, late)
    select $1, c.departement, c.body, c.late from unnest($2::text[], $3::text[], $4::boolean[]) as c (departement, body, late)`;
