import { registerRunningPathway } from './register-running-pathway.act';
import { submitCase } from './submit-case.act';

export const submissionActs = [submitCase, registerRunningPathway];
