import { endPathway } from './end-pathway.act';
import { recordBenefit } from './record-benefit.act';
import { registerRunningPathway } from './register-running-pathway.act';
import { requestRenewal } from './request-renewal.act';
import { resumePathway } from './resume-pathway.act';

export const pathwayActs = [registerRunningPathway, requestRenewal, recordBenefit, endPathway, resumePathway];
