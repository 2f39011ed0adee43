export { carryOn } from './carry-on';
export { endOfPathway } from './end-of-pathway';
export { formerPeriods, pathwayOfCase } from './found-pathway';
export { nextPeriodVerdicts } from './periods.rules';
