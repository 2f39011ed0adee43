import { actResolver } from '../../../acts/act-resolver';
import type { FeatureModule, Platform } from '../../../platform';
import { submissionActs } from './submissions.acts';

export const submissionsModule = (platform: Platform): FeatureModule => ({
  resolvers: [actResolver(platform, submissionActs)],
});
