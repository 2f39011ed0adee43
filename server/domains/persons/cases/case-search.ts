import { createHmac } from 'node:crypto';
import { openFound } from '../../../access/gate';
import { badInput, pageOf, type Cursors } from '../../../http/cursors';
import type { RequestContext } from '../../../http/request-context';
import { MOST_WORDS } from '../../../kernel/names';
import { referenceIn } from '../../../kernel/reference-code';
import type { NameTokens } from '../../../vault/name-tokens';
import type { CaseSearchQueries, FoundCase } from './case-search.queries';
import { sheetDoorOf } from './cases.view';
import type { Stage } from '../../../kernel/words';

export interface SearchedPage {
  departement: string;
  text: string;
  stage: Stage | null;
  size: number;
  after?: string;
}

const LONGEST = 80;

/** Files by reference, or by the name of the person. The text goes nowhere: not into a cursor, a log nor the journal. */
export class CaseSearch {
  constructor(
    private readonly queries: CaseSearchQueries,
    private readonly names: NameTokens,
    private readonly cursors: Cursors,
    private readonly key: Buffer,
  ) {}

  async page(context: RequestContext, { departement, text, stage, size, after }: SearchedPage) {
    const asked = checked(text);
    const list = `search ${departement} ${stage ?? ''} ${createHmac('sha256', this.key).update(asked).digest('base64url')}`;
    const names = this.names.ask(departement, asked);
    const reference = referenceIn(asked);
    const found = await this.queries.page(context.actor(departement), {
      size,
      after: this.cursors.decode(list, after),
      stage,
      names,
      reference,
    });
    this.record(context, departement, found.slice(0, size), reference);
    const rows = found.filter((row) => row.reference === reference || openFound(sheetDoorOf(row), row) !== null);
    return pageOf(rows, size, (row) => this.cursors.encode(list, [String(row.cost), row.listedAt, row.id]));
  }

  /** That a name leads to a file tells the name: journaled as a reading of the identity. A search that finds nothing is journaled too. */
  private record(context: RequestContext, departement: string, found: FoundCase[], reference: string | null): void {
    const actor = context.actor(departement);
    context.reads.expect(actor);
    for (const row of found.filter((candidate) => candidate.reference !== reference)) {
      context.reads.note(actor, { holder: row.id, source: row.source, group: 'identity', level: 'FULL' });
    }
  }
}

function checked(text: string): string {
  const asked = text.normalize('NFC').trim();
  if (asked.length > LONGEST) throw badInput(`Une recherche compte ${LONGEST} caractères au plus.`);
  if ((asked.match(/[\p{L}\p{N}]/gu) ?? []).length < 2)
    throw badInput('Cherchez au moins deux lettres d’un nom, ou une référence entière.');
  if (asked.split(/\s+/).length > 2 * MOST_WORDS) throw badInput(`Une recherche compte ${MOST_WORDS} noms au plus.`);
  return asked;
}
