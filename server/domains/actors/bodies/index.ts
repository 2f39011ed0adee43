export { answeringSeats, requireAttended, seatsOf, tellUnattended } from './addressees.queries';
export { findBody, type FoundBody } from './found-body.queries';
export { applyUndertakings } from './undertakings.queries';
export { applySubstituteRule } from './substitutes.queries';
export { hasCellOn } from './follow-up-cells.queries';
export { vacanciesOf, type Holder, type Vacancy } from './composition.rules';
export { allBodyKinds } from './bodies.view';
