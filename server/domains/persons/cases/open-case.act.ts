import { OpenCaseInput } from '../../../../schema/cases.types';
import { defineAct } from '../../../acts/define-act';
import { caseAnswer } from './case-answer';
import { caseRights } from './cases.access';
import { actingTeam, openDraft } from './open-draft';

export const openCase = defineAct({
  name: 'openCase',
  description: 'Opens a file as a draft (brouillon). Association’s caseworker.',
  input: OpenCaseInput,
  where: 'departement',
  may: caseRights.openCase,
  texts: { externalReference: 'CODED', sheet: 'SHEET' },
  find: actingTeam,
  async work(act, input, team, platform) {
    await openDraft(act, platform, team, input);
    return act.newId;
  },
  answer: caseAnswer,
});
