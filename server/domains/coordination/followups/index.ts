export { OF_SESSIONS as LEFT_TO_DO } from './followups.sql';
export { leftToDoAt, type LeftToDo } from './left-to-do';
