/** Reads of what was published: by the server as the statistics role, by the commands as the freeze role. */
export const RELEASES = `
  select id, period_from::text as "from", period_until::text as "until", cut_off::text as "cutOff", frozen_on::text as "frozenOn", lattice
  from published.release where $1::text is null or id = $1 order by period_until desc, period_from`;

export const CELLS = 'select coordinates, value from published.release_cell where release_id = $1 and node = $2';
export const EVERY_CELL = 'select node, coordinates, value from published.release_cell where release_id = $1';

export const COVERAGE = `
  select departement_code as departement, array_agg(body_kind order by body_kind) as bodies,
    coalesce(array_agg(body_kind order by body_kind) filter (where late), '{}') as late
  from published.release_coverage
  where release_id = $1 group by 1 order by 1`;

export const ERRATA =
  'select number, dated::text as dated, words from published.erratum where release_id = $1 order by number';

const LAST_EDITION = '(select coalesce(max(e.number), 0) from published.erratum e where e.release_id = d.release_id)';
export const DOCUMENTS = `
  select edition, audience, format, name, media_type as "mediaType", octet_length(body) as size from published.release_document d
  where release_id = $1 and edition = ${LAST_EDITION} order by audience desc, format`;
export const BODY = `
  select body, media_type as "mediaType" from published.release_document d
    where release_id = $1 and name = $2 and edition = ${LAST_EDITION}`;

export const HOLDS = 'select access.holds_miprof() as holds';
