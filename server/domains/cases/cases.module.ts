import type { FeatureModule, Platform } from '../../platform';
import type { SheetReader } from '../sheets/sheet-reader';
import { CaseActsResolver } from './case-acts.resolver';
import { CaseContent } from './case-content';
import { CaseDraft } from './case-draft';
import { CaseQueries } from './cases.queries';
import { CaseFileResolver, DepartementCasesResolver } from './cases.resolver';
import { CaseService } from './cases.service';
import { HandOverCase } from './hand-over-case';
import { OpenCase } from './open-case';
import { RegisterRunningPathway } from './running-pathway';
import { SubmitCase } from './submit-case';

export function casesModule(platform: Platform, sheets: SheetReader): FeatureModule {
  const { database, vault, acts, cursors, keys } = platform;
  const queries = new CaseQueries(database);
  const draft = new CaseDraft(vault);
  const openCase = new OpenCase(acts, vault, draft);
  const caseActs = {
    openCase, submitCase: new SubmitCase(acts, vault, keys.of('fingerprint of persons')),
    registerRunningPathway: new RegisterRunningPathway(acts, openCase), handOverCase: new HandOverCase(acts),
    service: new CaseService(acts, vault, draft),
  };
  return {
    resolvers: [
      new DepartementCasesResolver(queries, cursors),
      new CaseFileResolver(queries, new CaseContent(database, vault, sheets)),
      new CaseActsResolver(caseActs, queries),
    ],
  };
}
