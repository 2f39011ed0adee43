import type { Rights } from '../../../acts/right';
import { CASEWORKER, SECRETARIATS } from '../../../acts/roles';

const ANSWERED_BY = "Le secrétariat de l'instance répond à une saisine ; à une alerte, le parquet du lieu des faits.";
const REFERRED_BY = "Cet acte revient à l'association qui a saisi l'instance.";

/** The team chooses whom to seize; whoever is seized answers: the secretariat, and for an alert the parquet (docs/law.md#an-alert). */
export const referralRights = {
  suggestReferral: { SECRETARIAT: ['COORDINATOR'] },
  referCase: { OWN_TEAM: CASEWORKER },
  acceptReferral: { SECRETARIAT: SECRETARIATS, ANSWERING: ['PARQUET'], otherwise: ANSWERED_BY },
  declineReferral: { SECRETARIAT: SECRETARIATS, ANSWERING: ['PARQUET'], otherwise: ANSWERED_BY },
  withdrawReferral: { OWN_TEAM: CASEWORKER, otherwise: REFERRED_BY },
  recordAftercare: { OWN_TEAM: CASEWORKER, otherwise: REFERRED_BY },
} as const satisfies Rights;
