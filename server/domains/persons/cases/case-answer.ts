import { CaseFile } from '../../../../schema/cases.types';

export const caseAnswer = { field: 'case', type: () => CaseFile, description: 'The file, at the caller’s level.' };
