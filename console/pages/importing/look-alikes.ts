import { ApiError, type PasserelleClient, SearchCasesDocument } from '../../../client-sdk/src';
import type { ExaminedLine } from '../../spreadsheet/examine';

/** A file that the reader may open, under names that sound the same. */
export interface LookAlike {
  readonly id: string;
  readonly reference: string;
}

export interface LookAlikes {
  readonly of: ReadonlyMap<number, readonly LookAlike[]>;
  /** Lines that were not compared: each is told again when its file is opened. */
  readonly left: readonly number[];
}

/** Searches are counted over a minute: some are left to the person who searches meanwhile. */
const MOST_SEARCHES = 40;
const TOGETHER = 4;

export async function lookAlikes(
  client: PasserelleClient,
  code: string,
  lines: readonly ExaminedLine[],
): Promise<LookAlikes> {
  const named = lines.filter(({ values }) => values['identity.familyName'] && values['identity.givenName']);
  const found = new Map<number, readonly LookAlike[]>();
  const waiting = named.slice(0, MOST_SEARCHES);
  const next = async (): Promise<void> => {
    for (let line = waiting.shift(); line; line = waiting.shift()) {
      const nodes = await search(client, code, line);
      if (!nodes) return void waiting.splice(0);
      found.set(line.number, nodes);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, next));
  return { of: found, left: named.flatMap(({ number }) => (found.has(number) ? [] : number)) };
}

/** Null when no more may be asked this minute. */
async function search(client: PasserelleClient, code: string, { values }: ExaminedLine): Promise<LookAlike[] | null> {
  const names = `${String(values['identity.givenName'])} ${String(values['identity.familyName'])}`.slice(0, 80);
  try {
    const { departement } = await client.query(SearchCasesDocument, { code, search: names, first: 3 });
    return departement?.cases.nodes ?? [];
  } catch (error) {
    if (error instanceof ApiError && error.code === 'LIMIT_EXCEEDED') return null;
    throw error;
  }
}
