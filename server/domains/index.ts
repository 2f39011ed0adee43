import type { FeatureModule, Platform } from '../platform';
import { agendaModule } from './agenda/agenda.module';
import { bodiesModule } from './bodies/bodies.module';
import { breakGlassModule } from './break-glass/break-glass.module';
import { casesModule } from './cases/cases.module';
import { consultationsModule } from './consultations/consultations.module';
import { decisionsModule } from './decisions/decisions.module';
import { directoryModule } from './directory/directory.module';
import { documentsModule } from './documents/documents.module';
import { duplicatesModule } from './duplicates/duplicates.module';
import { keptReadersModule } from './kept-readers/kept-readers.module';
import { journalModule } from './journal/journal.module';
import { nationalModule } from './national/national.module';
import { nodesModule } from './nodes/nodes.module';
import { privacyModule } from './privacy/privacy.module';
import { referralsModule } from './referrals/referrals.module';
import { retentionModule } from './retention/retention.module';
import { returnsModule } from './returns/returns.module';
import { routingModule } from './routing/routing.module';
import { labelsModule } from './labels/labels.module';
import { rulesModule } from './rules/rules.module';
import { sessionsModule } from './sessions/sessions.module';
import { sheetsModule } from './sheets/sheets.module';
import { signInModule } from './sign-in/sign-in.module';
import { territoriesModule } from './territories/territories.module';
import { statisticsModule } from './statistics/statistics.module';
import { transfersModule } from './transfers/transfers.module';
import { viewerModule } from './viewer/viewer.module';

/**
 * Every feature. The order is the order of their reactions: an agenda lets go of an item before the referral
 * behind it closes.
 */
export function featureModules(platform: Platform): FeatureModule[] {
  const sheets = sheetsModule(platform);
  const modules = [
    territoriesModule(),
    nationalModule(platform),
    statisticsModule(platform),
    labelsModule(),
    rulesModule(),
    bodiesModule(platform),
    directoryModule(platform),
    viewerModule(platform),
    signInModule(platform),
    sheets.module,
    casesModule(platform, sheets.reader),
    documentsModule(platform),
    sessionsModule(platform),
    agendaModule(platform),
    decisionsModule(platform),
    referralsModule(platform, sheets.reader),
    routingModule(platform),
    consultationsModule(platform),
    breakGlassModule(platform),
    keptReadersModule(platform),
    retentionModule(platform),
    journalModule(platform),
    privacyModule(platform, sheets.reader),
    returnsModule(platform),
    duplicatesModule(platform),
    transfersModule(platform),
  ];
  return [...modules, nodesModule(modules)];
}
