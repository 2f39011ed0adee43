export { answeringSeats, requireAttended, seatsOf, tellUnattended } from './addressees.queries';
