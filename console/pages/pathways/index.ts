import type { Route } from '../../http/route';
import { endPathway, recordBenefit, requestRenewal, resumePathway } from './pathway.acts';
import { pathwayPage } from './pathway.page';

/** Pathways that run, are renewed, and end. */
export const pathways: Route[] = [pathwayPage, requestRenewal, recordBenefit, endPathway, resumePathway];
