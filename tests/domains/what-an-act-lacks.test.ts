import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definedActs } from '../../server/domains/acts';

const filesUnder = (folder: string, end: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => join(folder, name));

const sources = new Map(
  filesUnder('server/domains', '.act.ts').map((file) => {
    const text = readFileSync(file, 'utf8');
    return [/^ {2}name: '(\w+)',$/m.exec(text)![1]!, text] as const;
  }),
);
/** Those that take every act one after the other say nothing of one. */
const OF_EVERY_ACT = /acts-oracle|acts-agreement|foreign-ids|injection|labels\.test|what-an-act-lacks/;
const tests = filesUnder('tests', '.ts')
  .filter((file) => !OF_EVERY_ACT.test(file))
  .map((file) => readFileSync(file, 'utf8'));

/** Whoever must know: by a mail, on a timeline, by what other features do then. */
const TELLS =
  /act\.(tell|raise)\(|tellCases\(|recordEvent\(|settle\(|\bconvene\(|unconvene\(|setAside\(|endOfPathway\(/;
/** What it finds may not be as it should: decided, closed, changed by somebody else. */
const LOOKS =
  /WRONG_STATE|ALREADY_EXISTS|Refusal\.stale\(|setAside\(|changeDecision\(|\b(require|refuse)[A-Z]\w*\(|\.apply\(/;

/** Acts that tell nobody, and why. */
const TELLS_NOBODY: Readonly<Record<string, string>> = {
  installBody: 'the state of a body is read by every mandate of the département',
  appointMember: 'the arrêté is notified by the préfecture; a member is told by the summons',
  appointMembers: 'the same',
  replaceMember: 'the same',
  endMembership: 'whoever resigned knows, and the préfecture notifies the rest',
  correctMembership: 'the composition is read by every mandate of the département',
  nameSubstitute: 'the same; a substitute with an account was told by their mandate',
  recordUndertaking: 'whoever signed knows',
  recordFollowUpCell: 'the parameters of a body are read by every mandate of the département',
  endFollowUpCell: 'the same; what waited for it is on its secretariat’s own list',
  nameReferent: 'the referents of a parquet are read by every mandate of the département',
  endReferent: 'the same',
  recordConvention: 'conventions and duties are read by every mandate of the département',
  endConvention: 'the same',
  recordDuty: 'the same',
  endDuty: 'the same',
  declareReturnSent: 'whoever awaits the return receives it; that it left is on the list of the MIPROF',
  withdrawReturnSent: 'the same',
  openCase: 'a draft is read by its own team alone',
  scheduleSession: 'nobody is summoned yet; the calendar is read by every mandate of the département',
  scheduleYear: 'nobody is summoned yet; the calendar is read by every mandate of the département',
  reorderAgenda: 'the points stay; their order is read again by whoever reads the agenda',
  removeFromAgenda: 'a point of policy is about nobody, and members summoned read the agenda again',
  recordAttendance: 'whoever came knows',
  recordAttendances: 'whoever came knows',
  recordRecusal: 'whoever steps aside says so themselves, before the others',
  inviteToItem: 'whoever reads the point reads who is heard on it; the chair has them come',
  recordGuest: 'whoever left knows',
  makeRoomCopies: 'each copy is handed to its member in the room',
  recordRoomCopies: 'whoever gave it back knows',
  recordFollowUp: 'whoever does it was there; it is on their list and on the next agenda',
  correctFollowUp: 'the same',
  settleFollowUp: 'the same',
  recuse: 'it is one’s own, and personal',
  writePaperWording: 'the wordings are read by every mandate of the département',
  resetPaperWording: 'the same',
  writePleading: 'a draft is read by its own team alone',
  withdrawPleading: 'the parquet’s list has it no longer; why the person withdrew is hers',
  recordLetterOutcome: 'the secretariat alone writes letters, and reads what became of them',
  openCalendarFeed: 'it is one’s own',
  revokeCalendarFeed: 'it is one’s own',
  registerShelter: 'shelters are read by every team that looks for a place',
  confirmShelter: 'the same',
  closeShelter: 'the same',
  recordStayStage: 'its own team alone reads where somebody sleeps',
  endStay: 'the same',
  prepareOperation:
    'its agents are summoned, and read its sheet there; to anybody else it would say that there is an inquiry (CPP art. 11)',
  recordReflectionPeriod: 'its own team alone reads it, and a trace on the timeline would be read by others',
  recordFormality: 'the same',
  recordSecureReturn: 'the same',
  stateProceedings: 'that a parquet wrote tells that there is an inquiry (CPP art. 11): the journal alone has it',
};
/** Acts that are possible whatever the state, and why. */
const IN_ANY_STATE: Readonly<Record<string, string>> = {
  openCase: 'there is nothing yet',
  recordAccord: 'the person may agree, or agree to less, whenever she likes',
  stateProceedings: 'the door of the parquet opens and shuts with the stage',
  recuse: 'an interest does not depend on where the referral stands (CRPA R.133-12)',
};

const names = definedActs.map(({ name }) => name);

describe('an act', () => {
  it('is one file, which the list of acts knows', () => {
    expect([...sources.keys()].sort()).toEqual([...names].sort());
  });

  it.each(names)('%s lacks nothing: a test, somebody to tell, a look at the state', (name) => {
    const source = sources.get(name)!;
    const lacks = [
      tests.some((text) => new RegExp(`\\b${name}\\b`).test(text)) || 'a test that does it',
      TELLS.test(source) !== name in TELLS_NOBODY || 'somebody who is told, or why nobody is',
      LOOKS.test(source) !== name in IN_ANY_STATE || 'a look at the state of what it changes, or why any will do',
    ];
    expect(lacks.filter((lack) => lack !== true)).toEqual([]);
  });
});
