import type { FeatureModule, Platform } from '../../../platform';
import { NameTokens } from '../../../vault/name-tokens';
import { CaseDraft, CaseQueries } from '../cases';
import { ProposeTransfer } from './propose-transfer';
import { TransferQueries } from './transfers.queries';
import {
  CaseTransferResolver,
  CaseTransfersResolver,
  DepartementTransfersResolver,
  IncomingTransferResolver,
  TransferActsResolver,
} from './transfers.resolver';
import { transferReactions, TransferService } from './transfers.service';

export function transfersModule({ database, gate, vault, acts, keys }: Platform): FeatureModule {
  const queries = new TransferQueries(database);
  const draft = new CaseDraft(gate, vault, new NameTokens(keys.of('name index')));
  return {
    resolvers: [
      new CaseTransferResolver(),
      new IncomingTransferResolver(),
      new CaseTransfersResolver(queries),
      new DepartementTransfersResolver(queries),
      new TransferActsResolver(
        new ProposeTransfer(acts, vault, draft),
        new TransferService(acts, draft),
        queries,
        new CaseQueries(database),
      ),
    ],
    reactions: transferReactions,
  };
}
