import {
  AnswerPlaceRequestDocument,
  CloseShelterDocument,
  ConfirmShelterDocument,
  EndStayDocument,
  RecordStayDocument,
  RecordStayStageDocument,
  RecordUnmetNeedDocument,
  RegisterShelterDocument,
  RequestPlaceDocument,
  WithdrawPlaceRequestDocument,
  type PlaceAnswer,
  type PlaceNeed,
  type PlacePublic,
  type PlaceRefusal,
  type StayEnding,
  type StayMeans,
  type StaySequel,
  type StayStage,
  type UnmetReason,
} from '../../../client-sdk/src';
import { act } from '../../http/act';
import type { Fields } from '../../http/fields';
import { optionalDate, requiredDate } from '../../http/typed-date';
import type { Asked } from '../../http/visit';
import { fileAddress } from '../../shell/addresses';
import { chosen, written } from '../sharing/choices';
import { placesPage } from './places.page';
import { sheltersPage } from './shelters.page';

const SHELTERS = '/:departement/annuaire/accueil';
const FILE = '/:departement/dossiers/:id/hebergement';

const backTo = (section: string) => ({
  refusedOn: sheltersPage,
  done: (_made: unknown, { params }: Asked) => ({
    to: `/${params.departement!}/annuaire/accueil#${section}`,
    notice: 'SAVED' as const,
  }),
});

const backToFile = (section: string) => ({
  refusedOn: placesPage,
  done: (_made: unknown, { params }: Asked) => ({
    to: `${fileAddress(params.departement!, params.id!)}/hebergement#${section}`,
    notice: 'SAVED' as const,
  }),
});

const shelter = (fields: Fields) => ({
  name: written(fields, 'name', 'Donnez un nom à cette structure.'),
  publics: fields.all('publics') as PlacePublic[],
  withChildren: fields.flag('withChildren'),
  conditions: fields.optional('conditions'),
  phone: written(fields, 'phone', 'Écrivez son téléphone.'),
});

const version = (fields: Fields) => ({ expectedVersion: fields.number('expectedVersion') });

const agreed = (fields: Fields) => ({
  agreedOn: requiredDate(fields, 'agreedOn'),
  startsOn: requiredDate(fields, 'startsOn'),
});

/** What a team says of the shelters for which it answers. */
const ofShelters = [
  act({
    path: SHELTERS,
    act: RegisterShelterDocument,
    once: true,
    input: (fields, { params }) => ({ departement: params.departement!, ...shelter(fields) }),
    ...backTo('structures'),
  }),
  act({
    path: `${SHELTERS}/:shelter`,
    act: ConfirmShelterDocument,
    input: (fields, { params }) => ({ shelterId: params.shelter!, ...version(fields), ...shelter(fields) }),
    ...backTo('structures'),
  }),
  act({
    path: `${SHELTERS}/:shelter/fermer`,
    act: CloseShelterDocument,
    input: (fields, { params }) => ({ shelterId: params.shelter!, ...version(fields) }),
    ...backTo('structures'),
  }),
  act({
    path: `${SHELTERS}/demandes/:request`,
    act: AnswerPlaceRequestDocument,
    input: (fields, { params }) => ({
      requestId: params.request!,
      ...version(fields),
      answer: chosen<PlaceAnswer>(fields, 'answer', 'Répondez oui, non, ou en attente.'),
      availableFrom: optionalDate(fields, 'availableFrom'),
      refusal: fields.optional('refusal') as PlaceRefusal | null,
    }),
    ...backTo('demandes'),
  }),
];

/** What a team asks and takes for a person whom it follows. */
const ofFiles = [
  act({
    path: `${FILE}/demandes`,
    act: RequestPlaceDocument,
    once: true,
    input: (fields, { params }) => ({
      caseId: params.id!,
      shelterIds: fields.all('shelterIds'),
      public: chosen<PlacePublic>(fields, 'public', 'Dites pour qui est cette place.'),
      children: fields.number('children'),
      neededFrom: requiredDate(fields, 'neededFrom'),
      needs: fields.all('needs') as PlaceNeed[],
    }),
    ...backToFile('demandes'),
  }),
  act({
    path: `${FILE}/demandes/:request/retirer`,
    act: WithdrawPlaceRequestDocument,
    input: (fields, { params }) => ({ requestId: params.request!, ...version(fields) }),
    ...backToFile('demandes'),
  }),
  act({
    path: `${FILE}/sans-reponse`,
    act: RecordUnmetNeedDocument,
    once: true,
    input: (fields, { params }) => ({
      caseId: params.id!,
      reason: chosen<UnmetReason>(fields, 'reason', 'Dites pourquoi.'),
    }),
    ...backToFile('demandes'),
  }),
  act({
    path: `${FILE}/sejours`,
    act: RecordStayDocument,
    once: true,
    input: (fields, { params }) => ({
      caseId: params.id!,
      means: chosen<StayMeans>(fields, 'means', 'Dites par qui cet hébergement a été trouvé.'),
      ...agreed(fields),
    }),
    ...backToFile('sejours'),
  }),
  act({
    path: `${FILE}/sejours/:request/prendre`,
    act: RecordStayDocument,
    once: true,
    input: (fields, { params }) => ({
      caseId: params.id!,
      requestId: params.request!,
      means: 'SHELTER' as StayMeans,
      ...agreed(fields),
    }),
    ...backToFile('sejours'),
  }),
  act({
    path: `${FILE}/sejours/:stay/etape`,
    act: RecordStayStageDocument,
    input: (fields, { params }) => ({
      stayId: params.stay!,
      ...version(fields),
      stage: chosen<StayStage>(fields, 'stage', 'Choisissez l’étape.'),
      since: requiredDate(fields, 'since'),
    }),
    ...backToFile('sejours'),
  }),
  act({
    path: `${FILE}/sejours/:stay/fin`,
    act: EndStayDocument,
    input: (fields, { params }) => ({
      stayId: params.stay!,
      ...version(fields),
      endedOn: requiredDate(fields, 'endedOn'),
      ending: chosen<StayEnding>(fields, 'ending', 'Dites pourquoi il prend fin.'),
      sequel: chosen<StaySequel>(fields, 'sequel', 'Dites ce qui vient ensuite.'),
    }),
    ...backToFile('sejours'),
  }),
];

export const placeActs = [...ofShelters, ...ofFiles];
