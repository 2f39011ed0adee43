import { actResolver } from '../../../acts/act-resolver';
import type { FeatureModule, Platform } from '../../../platform';
import type { SheetReader } from '../sheets';
import { CaseContent } from './case-content';
import { CaseSearch } from './case-search';
import { CaseSearchQueries } from './case-search.queries';
import { caseActs } from './cases.acts';
import { CaseQueries } from './cases.queries';
import { CaseFileResolver, DepartementCasesResolver } from './cases.resolver';

export function casesModule(platform: Platform, sheets: SheetReader): FeatureModule {
  const { database, gate, names, cursors, keys } = platform;
  const queries = new CaseQueries(database);
  const search = new CaseSearch(new CaseSearchQueries(database), names, cursors, keys.of('name index'));
  return {
    resolvers: [
      new DepartementCasesResolver(queries, cursors, search),
      new CaseFileResolver(queries, new CaseContent(database, gate, sheets, queries), cursors),
      actResolver(platform, caseActs),
    ],
    nodes: {
      CaseFile: async (context, departement, uuid) => {
        const row = await queries.byId(context.actor(departement), uuid);
        return row && { ...row, nodeType: 'CaseFile' };
      },
    },
  };
}
