export { remindHearings } from './remind-hearings';
