import type * as words from '../server/kernel/words';
import type { Labels } from './labels-of-codes';

/** French labels, by enumeration, of shelters, requests and stays. */
export const labelsOfPlaces = {
  PlaceAnswer: {
    OFFERED: 'oui, à partir du',
    WAITING: 'en attente',
    DECLINED: 'non',
  } satisfies Labels<words.PlaceAnswer>,
  PlaceNeed: {
    STEP_FREE: 'accessible sans marches',
    INTERPRETER: 'interprète',
    CARE_NEARBY: 'suivi de santé à proximité',
    SECRET_ADDRESS: 'adresse tenue secrète',
    PET: 'animal accepté',
  } satisfies Labels<words.PlaceNeed>,
  PlacePublic: {
    WOMEN: 'femmes',
    MEN: 'hommes',
    MINORS: 'mineurs',
    COUPLES: 'couples',
  } satisfies Labels<words.PlacePublic>,
  PlaceRefusal: {
    FULL: 'complet',
    OTHER_PUBLIC: 'public non reçu',
    NEEDS_NOT_MET: 'besoins qui ne peuvent être couverts',
    CLOSED_THEN: 'fermée à cette date',
    OTHER: 'autre raison',
  } satisfies Labels<words.PlaceRefusal>,
  PlaceState: {
    ASKED: 'demandée',
    OFFERED: 'place proposée',
    WAITING: 'en attente',
    DECLINED: 'refusée',
    TAKEN: 'place prise',
    CLOSED: 'close',
  } satisfies Labels<words.PlaceState>,
  StayEnding: {
    COMPLETED: 'au terme prévu',
    LEFT: 'départ choisi',
    LOST_CONTACT: 'perdue de vue',
    EXCLUDED: 'exclusion',
    UNSAFE: 'lieu devenu dangereux',
    OTHER: 'autre raison',
  } satisfies Labels<words.StayEnding>,
  StayMeans: {
    SHELTER: 'structure sollicitée ici',
    SIAO: 'SIAO (115)',
    AC_SE: 'dispositif national d’accueil sécurisant',
    OTHER: 'autrement',
  } satisfies Labels<words.StayMeans>,
  StaySequel: {
    OWN_HOUSING: 'logement à elle',
    OTHER_SHELTER: 'autre structure',
    RELATIVES: 'proches',
    STREET: 'rue',
    UNKNOWN: 'inconnu',
  } satisfies Labels<words.StaySequel>,
  StayStage: {
    DECOMPRESSION: 'mise au calme',
    STABILISATION: 'stabilisation',
    AUTONOMY: 'autonomie',
  } satisfies Labels<words.StayStage>,
  UnmetReason: {
    NO_SHELTER_FOR_PUBLIC: 'aucune structure pour ce public',
    ALL_DECLINED: 'toutes ont refusé',
    NO_ANSWER: 'aucune n’a répondu',
    REFUSED_BY_PERSON: 'la personne a refusé ce qui était proposé',
  } satisfies Labels<words.UnmetReason>,
};
