import { LabelsResolver } from '../http/labels.resolver';
import { NodeResolver } from '../http/node.resolver';
import type { FeatureModule, Platform } from '../platform';
import type { SheetReader } from './persons/sheets';
import { alertsModule } from './coordination/alerts/alerts.module';
import { accordsModule } from './persons/accords/accords.module';
import { bodiesModule } from './actors/bodies/bodies.module';
import { breakGlassModule } from './confidentiality/break-glass/break-glass.module';
import { casesModule } from './persons/cases/cases.module';
import { convocationsModule } from './coordination/convocations/convocations.module';
import { consultationsModule } from './coordination/consultations/consultations.module';
import { decisionsModule } from './coordination/decisions/decisions.module';
import { directoryModule } from './actors/directory/directory.module';
import { documentsModule } from './persons/documents/documents.module';
import { formalitiesModule } from './persons/formalities/formalities.module';
import { duplicatesModule } from './persons/duplicates/duplicates.module';
import { explanationsModule } from './confidentiality/explanations/explanations.module';
import { keptReadersModule } from './confidentiality/kept-readers/kept-readers.module';
import { followUpsModule } from './coordination/followups/followups.module';
import { journalModule } from './confidentiality/journal/journal.module';
import { effortModule } from './steering/effort/effort.module';
import { minutesModule } from './coordination/minutes/minutes.module';
import { nationalModule } from './steering/national/national.module';
import { papersModule } from './coordination/papers/papers.module';
import { pathwaysModule } from './coordination/pathways/pathways.module';
import { placesModule } from './coordination/places/places.module';
import { privacyModule } from './confidentiality/privacy/privacy.module';
import { pleadingsModule } from './coordination/pleadings/pleadings.module';
import { nextHearingOf } from './coordination/proceedings/next-hearing';
import { proceedingsModule } from './coordination/proceedings/proceedings.module';
import { protectionModule } from './coordination/protection/protection.module';
import { referentsModule } from './actors/referents/referents.module';
import { referralsModule } from './coordination/referrals/referrals.module';
import { retentionModule } from './confidentiality/retention/retention.module';
import { returnsModule } from './steering/returns/returns.module';
import { routingModule } from './coordination/routing/routing.module';
import { rulesModule } from './coordination/rules/rules.module';
import { sheetsModule } from './persons/sheets/sheets.module';
import { signInModule } from './actors/sign-in/sign-in.module';
import { territoriesModule } from './actors/territories/territories.module';
import { statisticsModule } from './steering/statistics/statistics.module';
import { transfersModule } from './persons/transfers/transfers.module';
import { sittingsModule } from './coordination/sittings/sittings.module';
import { supportModule } from './coordination/support/support.module';
import { submissionsModule } from './coordination/submissions/submissions.module';
import { viewerModule } from './coordination/viewer/viewer.module';

/** What is counted, of no file. */
const countingModules = (platform: Platform): FeatureModule[] => [
  effortModule(platform),
  nationalModule(platform),
  statisticsModule(platform),
];

/**
 * Every feature. The order is the order of their reactions: an agenda lets go of an item before the referral
 * behind it closes.
 */
export function featureModules(platform: Platform): FeatureModule[] {
  const sheets = sheetsModule(platform, { proceedings: nextHearingOf(platform) });
  const modules = [
    territoriesModule(),
    ...countingModules(platform),
    rulesModule(),
    ...officeModules(platform),
    viewerModule(platform),
    signInModule(platform),
    sheets.module,
    casesModule(platform, sheets.reader),
    accordsModule(platform),
    ...teamModules(platform, sheets.reader),
    documentsModule(platform),
    submissionsModule(platform),
    sittingsModule(platform),
    convocationsModule(platform),
    followUpsModule(platform),
    decisionsModule(platform),
    minutesModule(platform, sheets.reader),
    pathwaysModule(platform),
    papersModule(platform),
    proceedingsModule(platform, sheets.reader),
    referralsModule(platform, sheets.reader),
    alertsModule(platform, sheets.reader),
    routingModule(platform),
    consultationsModule(platform),
    explanationsModule(platform),
    breakGlassModule(platform),
    keptReadersModule(platform),
    retentionModule(platform),
    journalModule(platform),
    privacyModule(platform, sheets.reader),
    returnsModule(platform),
    duplicatesModule(platform),
    transfersModule(platform),
  ];
  Object.assign(platform.nodes, ...modules.map(({ nodes }) => nodes ?? {}));
  return [...modules, { resolvers: [new LabelsResolver(), new NodeResolver(platform.nodes)] }];
}

/** Who sits where, and who is whose referent. */
const officeModules = (platform: Platform): FeatureModule[] => [
  bodiesModule(platform),
  directoryModule(platform),
  referentsModule(platform),
];

/** What the team of a file keeps to itself, and what it sends or asks for. */
const teamModules = (platform: Platform, reader: SheetReader): FeatureModule[] => [
  formalitiesModule(platform),
  placesModule(platform),
  pleadingsModule(platform, reader),
  protectionModule(platform),
  supportModule(platform),
];
