export { DecisionQueries } from './decisions.queries';
