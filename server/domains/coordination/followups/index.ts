export { DECIDED_AT_SITTINGS, LEFT_TO_DO, type FollowUpRow } from './followups.sql';
export { leftToDoAt, type LeftToDo } from './left-to-do';
