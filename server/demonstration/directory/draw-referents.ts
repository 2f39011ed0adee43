import { addDays, type LocalDate } from '../../kernel/local-date';
import { authoritiesOf } from '../../reference/reference-data';
import type { AuthorityReference } from '../../reference/reference-types';
import { authorityUuid, stableUuid } from '../../reference/stable-uuid';
import { officials } from '../draw/names';
import type { DirectoryRows } from './rows';

/** Numbers kept for fiction (ARCEP). */
const PHONE = '01 99 00 13 13';
const HALF_A_YEAR = 182;

/**
 * At the chef-lieu of two départements in three, whoever holds the parquet's account; elsewhere nobody, or somebody whose designation is
 * over: what is missing shows too. Nothing is drawn by chance here, so that nobody else's name changes.
 */
export function drawReferents(rows: DirectoryRows, code: string): void {
  const parquets = [...authoritiesOf(code, 'PARQUET')].sort(
    (a, b) => Number(b.seat ?? false) - Number(a.seat ?? false),
  );
  const [seat, , third] = parquets;
  const { today } = rows;
  if (seat && rankOf(seat, 3) !== 1)
    referent(rows, code, seat, { name: holderOf(rows, code), from: addDays(today, -400) });
  if (!third) return;
  const name = `${officials.given[rankOf(third, officials.given.length)]} ${officials.family[rankOf(third, officials.family.length)]}`;
  referent(rows, code, third, { name, from: addDays(today, -900), until: addDays(today, -HALF_A_YEAR) });
}

const rankOf = ({ id }: AuthorityReference, among: number): number =>
  Number.parseInt(stableUuid('referent', id).slice(0, 8), 16) % among;

/** The name of the account, without its title. */
function holderOf({ all }: DirectoryRows, code: string): string {
  const id = accountOf(code);
  const account = all.find(({ table, row }) => table === 'directory.account' && 'id' in row && row.id === id)!.row;
  return String((account as { display_name: unknown }).display_name).split(', ')[0]!;
}

const accountOf = (code: string): string => stableUuid('account', `parquet-${code}`);

function referent(
  rows: DirectoryRows,
  code: string,
  parquet: AuthorityReference,
  { name, from, until }: { name: string; from: LocalDate; until?: LocalDate },
): void {
  rows.add('directory.referent', {
    id: stableUuid('referent', `${parquet.id}:${name}`),
    departement_code: code,
    authority_id: authorityUuid(parquet.id),
    name,
    title: 'vice-procureure de la République',
    email: `teh.${parquet.id}@demonstration.passerelle.example`,
    phone: PHONE,
    since: from,
    until: until ?? null,
    act_reference: null,
    act_date: null,
    named_by: accountOf(code),
    named_at: `${from}T09:00:00Z`,
  });
}
