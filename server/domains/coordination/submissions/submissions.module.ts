import type { FeatureModule, Platform } from '../../../platform';
import { NameTokens } from '../../../vault/name-tokens';
import { CaseDraft, CaseQueries, Namesakes, OpenCase } from '../../persons/cases';
import { RegisterRunningPathway } from './running-pathway';
import { SubmissionActsResolver } from './submission-acts.resolver';
import { SubmitCase } from './submit-case';

export function submissionsModule({ database, gate, vault, acts, keys }: Platform): FeatureModule {
  const names = new NameTokens(keys.of('name index'));
  const namesakes = new Namesakes(names);
  const openCase = new OpenCase(acts, vault, new CaseDraft(gate, vault, names), namesakes);
  const submissionActs = {
    submitCase: new SubmitCase(acts, gate, keys.of('fingerprint of persons'), namesakes),
    registerRunningPathway: new RegisterRunningPathway(acts, openCase),
  };
  return { resolvers: [new SubmissionActsResolver(submissionActs, new CaseQueries(database))] };
}
