import { groupBits } from '../../../kernel/groups';
import { encodeId } from '../../../kernel/id';
import type { OpaqueNames } from '../../../journal/opaque-names';
import type { JournalRow } from './journal.queries';

/** The officer follows one file through the journal without learning which. What is shown joins no two referrals of one file. */
export class JournalView {
  constructor(private readonly names: OpaqueNames) {}

  entry(row: JournalRow) {
    const { departement } = row;
    return {
      at: row.at,
      kind: row.kind,
      operation: row.operation,
      reason: row.reason,
      account: encodeId('Account', departement, row.accountId),
      accountName: row.accountName,
      mandate: row.mandateId ? encodeId('Mandate', departement, row.mandateId) : null,
      subject: row.subjectId ? this.names.of(departement, row.subjectId) : null,
      opened: row.opened.map(({ source, group, level }) => ({
        group: group in groupBits ? group : null,
        item: group,
        level,
        door: source ? this.names.of(departement, source) : null,
      })),
    };
  }
}
