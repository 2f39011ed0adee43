import { authoritiesOf } from '../../reference/reference-data';
import { authorityUuid, stableUuid } from '../../reference/stable-uuid';
import type { Ground } from './ground';
import type { DirectoryRows } from './rows';

/** Paris has had one since 2016, and Marseille copied it; that of Isère is as fictional as its accounts, so that it may be tried. */
const SIGNED: Readonly<Record<string, { on: string; title: string; parties: string }>> = {
  '75': {
    on: '2016-06-01',
    title: 'Convention du 1er juin 2016',
    parties:
      'le préfet de police, le procureur, la protection judiciaire de la jeunesse, le bâtonnier, les associations',
  },
  '13': {
    on: '2021-06-01',
    title: 'Convention locale des Bouches-du-Rhône',
    parties: 'le préfet, le procureur, le conseil départemental, le bâtonnier, les associations',
  },
  '38': {
    on: '2025-01-06',
    title: 'Convention locale de l’Isère (fiction)',
    parties: 'le préfet, la procureure, le conseil départemental, la bâtonnière, les associations',
  },
};

export const conventionIdOf = (code: string): string => stableUuid('convention', code);

export const hasConvention = (code: string): boolean => code in SIGNED;

/** The parquet at the chef-lieu: that of the département's fictional account. */
export const parquetOf = (code: string): string =>
  authorityUuid(authoritiesOf(code, 'PARQUET').find(({ seat }) => seat)!.id);

/** Every association of the place may open one; each side answers day and night, at numbers kept for fiction (ARCEP). */
export function drawConvention(rows: DirectoryRows, { code, teams, seats }: Ground): void {
  const signed = SIGNED[code];
  if (!signed) return;
  const id = conventionIdOf(code);
  const holder = (role: string) =>
    seats.find((seat) => seat.role === role && seat.body === 'PROSTITUTION_EXIT_COMMISSION')!;
  const recorded = { recorded_by: holder('COORDINATOR').accountId, recorded_at: `${signed.on}T09:00:00Z` };
  const [welfare] = authoritiesOf(code, 'CHILD_WELFARE');
  rows.add('directory.local_convention', {
    ...{
      id,
      departement_code: code,
      parquet_id: parquetOf(code),
      child_welfare_id: welfare ? authorityUuid(welfare.id) : null,
    },
    ...{ signed_on: signed.on, act_reference: signed.title, parties: signed.parties },
    ...{ openers: `{${[...new Set(teams.map(({ organisationId }) => organisationId))].join(',')}}` },
    ...{ since: signed.on, until: null, ...recorded },
  });
  const duty = (side: string, service: string, phone: string, role: string) =>
    rows.add('directory.duty', {
      ...{ id: stableUuid('duty', `${code}:${side}`), departement_code: code, convention_id: id, side, service, phone },
      ...{
        mandate_id: holder(role).mandateId,
        opens_at: null,
        closes_at: null,
        since: signed.on,
        until: null,
        ...recorded,
      },
    });
  duty('PARQUET', 'permanence du parquet des mineurs', '01 99 00 38 01', 'PARQUET');
  duty('CHILD_WELFARE', 'permanence de l’aide sociale à l’enfance', '01 99 00 38 02', 'CHILD_WELFARE');
}
