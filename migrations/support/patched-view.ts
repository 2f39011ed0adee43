/** [a text as PostgreSQL prints it, what stands there instead]. */
export type Replaced = readonly [string, string];

/** A view written over with other texts in their places: what was made of it meanwhile stays, and a text that is no longer there is a fault. */
export const viewWith = (view: string, owner: string, replaced: readonly Replaced[], options = '') => [
  `set local role ${owner}`,
  `do $do$ declare said text := pg_get_viewdef('access.${view}'::regclass, true); begin
    ${replaced
      .map(
        ([was, now]) => `
    if (length(said) - length(replace(said, $t$${was}$t$, ''))) <> length($t$${was}$t$) then raise exception '${view}: %', $t$${was}$t$; end if;
    said := replace(said, $t$${was}$t$, $t$${now}$t$);`,
      )
      .join('')}
    execute 'create or replace view access.${view} ${options} as ' || said;
  end $do$`,
  'set local role passerelle_owner',
];

/** The way back, by patterns: whatever spaces PostgreSQL printed. */
export const viewWithout = (view: string, owner: string, replaced: readonly Replaced[], options = '') => [
  `set local role ${owner}`,
  `do $do$ declare said text := pg_get_viewdef('access.${view}'::regclass, true); begin
    ${replaced.map(([pattern, was]) => `said := regexp_replace(said, $t$${pattern}$t$, $t$${was}$t$);`).join('\n    ')}
    execute 'create or replace view access.${view} ${options} as ' || said;
  end $do$`,
  'set local role passerelle_owner',
];
