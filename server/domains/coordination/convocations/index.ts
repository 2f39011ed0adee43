export { letterOf } from './announced';
