export { carryOn } from './carry-on';
export { formerPeriods } from './found-pathway';
export { nextPeriodVerdicts } from './periods.rules';
