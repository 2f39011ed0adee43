import { createHmac } from 'node:crypto';
import { groupBits } from '../../kernel/groups';
import { encodeId } from '../../kernel/id';
import type { JournalRow } from './journal.queries';

/** The officer follows one file through the journal without learning which: names are sealed per département. */
export class JournalView {
  constructor(private readonly key: Buffer) {}

  entry(row: JournalRow) {
    const { departement } = row;
    return {
      at: row.at, kind: row.kind, operation: row.operation, reason: row.reason,
      account: encodeId('Account', departement, row.accountId),
      mandate: row.mandateId ? encodeId('Mandate', departement, row.mandateId) : null,
      subject: row.subjectId ? this.opaque(departement, row.subjectId) : null,
      opened: row.opened.map(({ source, group, level }) => ({
        group: group in groupBits ? group : null, level, door: this.opaque(departement, source),
      })),
    };
  }

  private opaque(departement: string, uuid: string): string {
    return createHmac('sha256', this.key).update(`${departement} ${uuid}`).digest('base64url').slice(0, 16);
  }
}
