import { answerPlaceRequest } from './answer-place-request.act';
import { closeShelter } from './close-shelter.act';
import { confirmShelter } from './confirm-shelter.act';
import { endStay } from './end-stay.act';
import { recordStay } from './record-stay.act';
import { recordStayStage } from './record-stay-stage.act';
import { recordUnmetNeed } from './record-unmet-need.act';
import { registerShelter } from './register-shelter.act';
import { requestPlace } from './request-place.act';
import { withdrawPlaceRequest } from './withdraw-place-request.act';

export const placeActs = [
  registerShelter,
  confirmShelter,
  closeShelter,
  requestPlace,
  answerPlaceRequest,
  withdrawPlaceRequest,
  recordUnmetNeed,
  recordStay,
  recordStayStage,
  endStay,
];
