import { CreateRolesAndSettings1795424400000 } from './20261123090000-create-roles-and-settings';
import { CreateReference1795424460000 } from './20261123090100-create-reference';
import { CreateDirectory1795424520000 } from './20261123090200-create-directory';
import { CreateVaultAndJournal1795424580000 } from './20261123090300-create-vault-and-journal';
import { CreateAccessGrants1795424650000 } from './20261123090350-create-access-grants';
import { CreateCases1795424700000 } from './20261123090400-create-cases';
import { CreateReferralsAndSessions1795424760000 } from './20261123090500-create-referrals-and-sessions';
import { CreateLevelsOfDetail1795424820000 } from './20261123090600-create-levels-of-detail';
import { CreateViewsBehindDoors1795424850000 } from './20261123090650-create-views-behind-doors';
import { CreateNationalCoverage1795424880000 } from './20261123090700-create-national-coverage';
import { GrantJobs1795424940000 } from './20261123090900-grant-jobs';
import { NarrowReaders1795597200000 } from './20261125090000-narrow-readers';
import { CompleteLevels1795597500000 } from './20261125090500-complete-levels';
import { KeepKeys1795597800000 } from './20261125091000-keep-keys';
import { EraseAndRetain1795598100000 } from './20261125091500-erase-and-retain';
import { IndexNames1795598400000 } from './20261125092000-index-names';
import { MatchAndTransfer1795598700000 } from './20261125092500-match-and-transfer';
import { SealJournal1795599000000 } from './20261125093000-seal-journal';
import { CreatePrivacyRegisters1795599300000 } from './20261125093500-create-privacy-registers';
import { CreateSessionsAndTokens1795599600000 } from './20261125094000-create-sessions-and-tokens';
import { CreateMandateProposals1795599900000 } from './20261125094500-create-mandate-proposals';
import { EraseWhatLeadsToACase1795600500000 } from './20261125095500-erase-what-leads-to-a-case';
import { GuardTransfers1795600800000 } from './20261125100000-guard-transfers';
import { KeepFromCircumstances1795601100000 } from './20261125100500-keep-from-circumstances';
import { CreateReleases1795604400000 } from './20261125110000-create-releases';
import { CreateReturns1795605600000 } from './20261125112000-create-returns';
import { CloseTemporarySchemas1795608000000 } from './20261125120000-close-temporary-schemas';
import { RepairReaders1795856400000 } from './20261128090000-repair-readers';
import { RepairReleases1795856460000 } from './20261128090100-repair-releases';
import { NumberLevels1795860000000 } from './20261128100000-number-levels';
import { TellDoorsApart1795860300000 } from './20261128100500-tell-doors-apart';
import { ShowWhatItsReaderSees1795864200000 } from './20261128110000-show-what-its-reader-sees';
import { CountWhatOpens1795942800000 } from './20261129090000-count-what-opens';
import { FreezeReturnsDaily1795943100000 } from './20261129090500-freeze-returns-daily';
import { CoverClosedYears1795943400000 } from './20261129091000-cover-closed-years';
import { RetainAges1795946400000 } from './20261129100000-retain-ages';
import { AskWhoWouldRead1795950000000 } from './20261129110000-ask-who-would-read';
import { HoldAccordManners1795950300000 } from './20261129110500-hold-accord-manners';
import { KeepWhatWasReceived1795953600000 } from './20261129120000-keep-what-was-received';
import { StandWithThePrincipal1795960800000 } from './20261129140000-stand-with-the-principal';
import { FollowThePerson1795961100000 } from './20261129140500-follow-the-person';
import { CloseBrokenGlass1795961400000 } from './20261129141000-close-broken-glass';
import { KeepHandsFromReturns1795961700000 } from './20261129141500-keep-hands-from-returns';
import { FollowAges1795962300000 } from './20261129142500-follow-ages';
import { GiveMandatesByTwo1795963800000 } from './20261129145000-give-mandates-by-two';
import { WaitBeforeDestroying1795964100000 } from './20261129145500-wait-before-destroying';
import { FoldNames1795971600000 } from './20261129170000-fold-names';
import { SayWhatIsUnknown1795971900000 } from './20261129170500-say-what-is-unknown';
import { FoldDirectory1795972200000 } from './20261129171000-fold-directory';
import { MergeSaves1795975200000 } from './20261129180000-merge-saves';
import { RecordAftercare1795978800000 } from './20261129190000-record-aftercare';
import { KeepPosts1795982520000 } from './20261129200200-keep-posts';
import { FindWhatWaits1795983000000 } from './20261129201000-find-what-waits';
import { KeepAgendas1796032800000 } from './20261130100000-keep-agendas';
import { WriteLetters1796050000000 } from './20261130500000-write-letters';
import { CountWhoSits1796068800000 } from './20261130200000-count-who-sits';
import { CorrectOpinions1796069100000 } from './20261130200500-correct-opinions';
import { HearGuests1796069400000 } from './20261130201000-hear-guests';
import { FollowPathways1796104800000 } from './20261130300000-follow-pathways';
import { RecordBenefits1796104860000 } from './20261130300100-record-benefits';
import { KeepFormerDecisions1796126400000 } from './20261201120000-keep-former-decisions';
import { AnalyseCommission1796378400000 } from './20261204100000-analyse-commission';
import { ComposeBodies1796140800000 } from './20261130400000-compose-bodies';
import { TellMajorityOnce1796382000000 } from './20261204110000-tell-majority-once';
import { CountRenewals1796400000000 } from './20261203400000-count-renewals';
import { RecordFollowUps1796464800000 } from './20261205100000-record-follow-ups';
import { StateProceedings1796536800000 } from './20261205300000-state-proceedings';
import { JoinSignedCopies1796572800000 } from './20261205400000-join-signed-copies';
import { AnnouncePermits1796576400000 } from './20261205410000-announce-permits';
import { HearReturns1796608800000 } from './20261205500000-hear-returns';
import { OpenProtectionCircuits1796810400000 } from './20261209100000-open-protection-circuits';
import { DescribeSituations1796724000000 } from './20261208100000-describe-situations';
import { ValidateAgendas1796760000000 } from './20261208200000-validate-agendas';
import { RecordSupport1796796000000 } from './20261208300000-record-support';
import { RecordFormalities1796896800000 } from './20261210100000-record-formalities';
import { AnswerWithPlaces1796983200000 } from './20261211100000-answer-with-places';
import { TellWhatIsMissing1797066000000 } from './20261212090000-tell-what-is-missing';
import { PublishTriennia1797069600000 } from './20261212100000-publish-triennia';
import { KeepToTheTeam1796623200000 } from './20261206300000-keep-to-the-team';
import { SendPleadings1796659200000 } from './20261206400000-send-pleadings';
import { FollowAlerts1796637600000 } from './20261207100000-follow-alerts';
import { DesignateAgents1796641200000 } from './20261207110000-designate-agents';
import { CountWhatTheTeamWrote1796536860000 } from './20261205300100-count-what-the-team-wrote';
import { WordPapers1796205600000 } from './20261202100000-word-papers';
import { SealMinutes1796241600000 } from './20261202200000-seal-minutes';
import { FollowProceedings1796292000000 } from './20261203100000-follow-proceedings';
import { TellLetters1796292600000 } from './20261203101000-tell-letters';
import { NameReferents1796500800000 } from './20261205200000-name-referents';

/** In the order in which they run. */
export const migrations = [
  CreateRolesAndSettings1795424400000,
  CreateReference1795424460000,
  CreateDirectory1795424520000,
  CreateVaultAndJournal1795424580000,
  CreateAccessGrants1795424650000,
  CreateCases1795424700000,
  CreateReferralsAndSessions1795424760000,
  CreateLevelsOfDetail1795424820000,
  CreateViewsBehindDoors1795424850000,
  CreateNationalCoverage1795424880000,
  GrantJobs1795424940000,
  NarrowReaders1795597200000,
  CompleteLevels1795597500000,
  KeepKeys1795597800000,
  EraseAndRetain1795598100000,
  IndexNames1795598400000,
  MatchAndTransfer1795598700000,
  SealJournal1795599000000,
  CreatePrivacyRegisters1795599300000,
  CreateSessionsAndTokens1795599600000,
  CreateMandateProposals1795599900000,
  EraseWhatLeadsToACase1795600500000,
  GuardTransfers1795600800000,
  KeepFromCircumstances1795601100000,
  CreateReleases1795604400000,
  CreateReturns1795605600000,
  CloseTemporarySchemas1795608000000,
  RepairReaders1795856400000,
  RepairReleases1795856460000,
  NumberLevels1795860000000,
  TellDoorsApart1795860300000,
  ShowWhatItsReaderSees1795864200000,
  CountWhatOpens1795942800000,
  FreezeReturnsDaily1795943100000,
  CoverClosedYears1795943400000,
  RetainAges1795946400000,
  AskWhoWouldRead1795950000000,
  HoldAccordManners1795950300000,
  KeepWhatWasReceived1795953600000,
  StandWithThePrincipal1795960800000,
  FollowThePerson1795961100000,
  CloseBrokenGlass1795961400000,
  KeepHandsFromReturns1795961700000,
  FollowAges1795962300000,
  GiveMandatesByTwo1795963800000,
  WaitBeforeDestroying1795964100000,
  FoldNames1795971600000,
  SayWhatIsUnknown1795971900000,
  FoldDirectory1795972200000,
  MergeSaves1795975200000,
  RecordAftercare1795978800000,
  KeepPosts1795982520000,
  FindWhatWaits1795983000000,
  KeepAgendas1796032800000,
  WriteLetters1796050000000,
  CountWhoSits1796068800000,
  CorrectOpinions1796069100000,
  HearGuests1796069400000,
  FollowPathways1796104800000,
  RecordBenefits1796104860000,
  KeepFormerDecisions1796126400000,
  ComposeBodies1796140800000,
  WordPapers1796205600000,
  SealMinutes1796241600000,
  FollowProceedings1796292000000,
  TellLetters1796292600000,
  AnalyseCommission1796378400000,
  TellMajorityOnce1796382000000,
  CountRenewals1796400000000,
  RecordFollowUps1796464800000,
  NameReferents1796500800000,
  StateProceedings1796536800000,
  CountWhatTheTeamWrote1796536860000,
  JoinSignedCopies1796572800000,
  AnnouncePermits1796576400000,
  HearReturns1796608800000,
  KeepToTheTeam1796623200000,
  FollowAlerts1796637600000,
  DesignateAgents1796641200000,
  SendPleadings1796659200000,
  DescribeSituations1796724000000,
  ValidateAgendas1796760000000,
  RecordSupport1796796000000,
  OpenProtectionCircuits1796810400000,
  RecordFormalities1796896800000,
  AnswerWithPlaces1796983200000,
  TellWhatIsMissing1797066000000,
  PublishTriennia1797069600000,
];
