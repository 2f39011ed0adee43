import type { FeatureModule, Platform } from '../../../platform';
import { NameTokens } from '../../../vault/name-tokens';
import type { SheetReader } from '../sheets';
import { CaseActsResolver } from './case-acts.resolver';
import { CaseContent } from './case-content';
import { CaseDraft } from './case-draft';
import { CaseSearch } from './case-search';
import { CaseSearchQueries } from './case-search.queries';
import { CaseQueries } from './cases.queries';
import { CaseFileResolver, DepartementCasesResolver } from './cases.resolver';
import { CaseService } from './cases.service';
import { HandOverCase } from './hand-over-case';
import { Namesakes } from './namesakes';
import { OpenCase } from './open-case';
import { RetainAge } from './retain-age';

export function casesModule(platform: Platform, sheets: SheetReader): FeatureModule {
  const { database, gate, vault, acts, cursors, keys } = platform;
  const queries = new CaseQueries(database);
  const names = new NameTokens(keys.of('name index'));
  const search = new CaseSearch(new CaseSearchQueries(database), names, cursors, keys.of('name index'));
  const draft = new CaseDraft(gate, vault, names);
  const namesakes = new Namesakes(names);
  const caseActs = {
    openCase: new OpenCase(acts, vault, draft, namesakes),
    handOverCase: new HandOverCase(acts),
    retainAge: new RetainAge(acts, draft),
    service: new CaseService(acts, vault, draft, keys.of('fingerprint of persons'), namesakes),
  };
  return {
    resolvers: [
      new DepartementCasesResolver(queries, cursors, search),
      new CaseFileResolver(queries, new CaseContent(database, gate, sheets, queries), cursors),
      new CaseActsResolver(caseActs, queries),
    ],
    nodes: {
      CaseFile: async (context, departement, uuid) => {
        const row = await queries.byId(context.actor(departement), uuid);
        return row && { ...row, nodeType: 'CaseFile' };
      },
    },
  };
}
