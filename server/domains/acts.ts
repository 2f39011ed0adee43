import { ActBook } from '../acts/act-book';
import type { AnyAct } from '../acts/define-act';
import type { Rights } from '../acts/right';
import { bodyActs } from './actors/bodies/bodies.acts';
import { bodyRights } from './actors/bodies/bodies.access';
import { directoryRights } from './actors/directory/directory.access';
import { referentActs } from './actors/referents/referents.acts';
import { referentRights } from './actors/referents/referents.access';
import { signInRights } from './actors/sign-in/sign-in.access';
import { breakGlassRights } from './confidentiality/break-glass/break-glass.access';
import { keptReaderRights } from './confidentiality/kept-readers/kept-readers.access';
import { privacyRights } from './confidentiality/privacy/privacy.access';
import { retentionRights } from './confidentiality/retention/retention.access';
import { alertActs } from './coordination/alerts/alerts.acts';
import { alertRights } from './coordination/alerts/alerts.access';
import { consultationRights } from './coordination/consultations/consultations.access';
import { convocationActs } from './coordination/convocations/convocations.acts';
import { convocationRights } from './coordination/convocations/convocations.access';
import { decisionActs } from './coordination/decisions/decisions.acts';
import { decisionRights } from './coordination/decisions/decisions.access';
import { followUpActs } from './coordination/followups/followups.acts';
import { followUpRights } from './coordination/followups/followups.access';
import { paperActs } from './coordination/papers/papers.acts';
import { paperRights } from './coordination/papers/papers.access';
import { minutesActs } from './coordination/minutes/minutes.acts';
import { minutesRights } from './coordination/minutes/minutes.access';
import { pathwayActs } from './coordination/pathways/pathways.acts';
import { pathwayRights } from './coordination/pathways/pathways.access';
import { placeActs } from './coordination/places/places.acts';
import { placeRights } from './coordination/places/places.access';
import { pleadingActs } from './coordination/pleadings/pleadings.acts';
import { pleadingRights } from './coordination/pleadings/pleadings.access';
import { proceedingActs } from './coordination/proceedings/proceedings.acts';
import { protectionActs } from './coordination/protection/protection.acts';
import { proceedingRights } from './coordination/proceedings/proceedings.access';
import { protectionRights } from './coordination/protection/protection.access';
import { referralActs } from './coordination/referrals/referrals.acts';
import { referralRights } from './coordination/referrals/referrals.access';
import { sittingActs } from './coordination/sittings/sittings.acts';
import { sittingRights } from './coordination/sittings/sittings.access';
import { submissionActs } from './coordination/submissions/submissions.acts';
import { submissionRights } from './coordination/submissions/submissions.access';
import { supportActs } from './coordination/support/support.acts';
import { supportRights } from './coordination/support/support.access';
import { returnActs } from './steering/returns/returns.acts';
import { returnRights } from './steering/returns/returns.access';
import { accordActs } from './persons/accords/accords.acts';
import { accordRights } from './persons/accords/accords.access';
import { caseActs } from './persons/cases/cases.acts';
import { caseRights } from './persons/cases/cases.access';
import { formalityActs } from './persons/formalities/formalities.acts';
import { formalityRights } from './persons/formalities/formalities.access';
import { documentRights } from './persons/documents/documents.access';
import { duplicateRights } from './persons/duplicates/duplicates.access';
import { transferRights } from './persons/transfers/transfers.access';

/** Every feature's page of rights, in the order in which `viewer.may` and `docs/acts.md` tell them. */
export const rightsPages: readonly (readonly [feature: string, page: Rights])[] = [
  ['directory', directoryRights],
  ['bodies', bodyRights],
  ['referents', referentRights],
  ['sign-in', signInRights],
  ['cases', caseRights],
  ['accords', accordRights],
  ['formalities', formalityRights],
  ['documents', documentRights],
  ['submissions', submissionRights],
  ['retention', retentionRights],
  ['duplicates', duplicateRights],
  ['transfers', transferRights],
  ['referrals', referralRights],
  ['alerts', alertRights],
  ['sittings', sittingRights],
  ['convocations', convocationRights],
  ['support', supportRights],
  ['followups', followUpRights],
  ['decisions', decisionRights],
  ['minutes', minutesRights],
  ['pathways', pathwayRights],
  ['papers', paperRights],
  ['proceedings', proceedingRights],
  ['protection', protectionRights],
  ['places', placeRights],
  ['pleadings', pleadingRights],
  ['consultations', consultationRights],
  ['break-glass', breakGlassRights],
  ['kept-readers', keptReaderRights],
  ['privacy', privacyRights],
  ['returns', returnRights],
];

/** The acts that say themselves from top to bottom. */
export const definedActs: readonly AnyAct[] = [
  ...bodyActs,
  ...referentActs,
  ...caseActs,
  ...accordActs,
  ...formalityActs,
  ...submissionActs,
  ...referralActs,
  ...alertActs,
  ...sittingActs,
  ...convocationActs,
  ...supportActs,
  ...followUpActs,
  ...decisionActs,
  ...minutesActs,
  ...pathwayActs,
  ...paperActs,
  ...proceedingActs,
  ...protectionActs,
  ...placeActs,
  ...pleadingActs,
  ...returnActs,
];

export const actBook = new ActBook(
  rightsPages.map(([, page]) => page),
  definedActs,
);
