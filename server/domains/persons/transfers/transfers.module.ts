import type { FeatureModule, Platform } from '../../../platform';
import { CaseQueries } from '../cases';
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

export function transfersModule({ database, gate, vault, acts, names }: Platform): FeatureModule {
  const queries = new TransferQueries(database);
  return {
    resolvers: [
      new CaseTransferResolver(),
      new IncomingTransferResolver(),
      new CaseTransfersResolver(queries),
      new DepartementTransfersResolver(queries),
      new TransferActsResolver(
        new ProposeTransfer(acts, vault, gate),
        new TransferService(acts, gate, names),
        queries,
        new CaseQueries(database),
      ),
    ],
    reactions: transferReactions,
  };
}
