import type { OpaqueNames } from '../../../journal/opaque-names';
import { encodeId } from '../../../kernel/id';
import type { AskedErasureRow, CertificateRow } from './retention.queries';
import type { Retention } from './retention.rules';

/** The officer follows a file from the journal to its certificate without learning which: the journal's own names. */
export class RetentionView {
  constructor(private readonly names: OpaqueNames) {}

  certificate(row: CertificateRow) {
    const { departement, caseId, at, reason, rule, completeInBackupsOn } = row;
    return {
      case: row.own ? encodeId('CaseFile', departement, caseId) : null,
      subject: this.names.of(departement, caseId),
      erasedAt: at,
      reason,
      rule,
      completeInBackupsOn,
      destroyed: Object.entries(row.destroyed)
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => ({ kind, count })),
    };
  }

  asked({ departement, caseId, reason, askedAt, destroysOn, own }: AskedErasureRow) {
    const opaque = { subject: this.names.of(departement, caseId), reason, askedAt, destroysOn };
    return { case: own ? encodeId('CaseFile', departement, caseId) : null, ...opaque };
  }

  retention({ rule, countsFrom, archivesOn, destroysOn }: Retention) {
    return { rule: rule.rule, article: rule.article, text: rule.says, countsFrom, archivesOn, destroysOn };
  }
}
