import { submitCase } from './submit-case.act';

export const submissionActs = [submitCase];
