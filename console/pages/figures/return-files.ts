import {
  ConsoleAnalysisFileDocument,
  ConsoleSurveyFileDocument,
  ConsoleYearlyReturnFileDocument,
} from '../../../client-sdk/src';
import { download, type Download } from '../../http/download';
import type { MadeFile } from '../../http/made-file';
import { returnVariables, yearlyVariables } from './return-year';

interface Written {
  html: string;
  csv: string;
}

type Format = keyof Written;

const MEDIA_TYPES: Record<Format, string> = { html: 'text/html; charset=utf-8', csv: 'text/csv; charset=utf-8' };
const FORMATS: readonly Format[] = ['html', 'csv'];

const fileOf = (name: string, format: Format, written: Written | null | undefined): MadeFile | null =>
  written ? { name: `${name}.${format}`, mediaType: MEDIA_TYPES[format], body: written[format] } : null;

/** The yearly return, the commission's analysis and the answers to the survey, to print, to send or to open in a spreadsheet. */
export const returnFiles: Download[] = FORMATS.flatMap((format) => [
  download({
    path: `/:departement/retours/etat-annuel.${format}`,
    document: ConsoleYearlyReturnFileDocument,
    variables: yearlyVariables,
    file: ({ departement }) => fileOf('etat-annuel', format, departement?.yearlyReturn),
  }),
  download({
    path: `/:departement/analyse/analyse-commission.${format}`,
    document: ConsoleAnalysisFileDocument,
    variables: yearlyVariables,
    file: ({ departement }) => fileOf('analyse-commission', format, departement?.commissionAnalysis),
  }),
  download({
    path: `/:departement/retours/reponses-enquete.${format}`,
    document: ConsoleSurveyFileDocument,
    variables: returnVariables,
    file: ({ departement }) => fileOf('reponses-enquete', format, departement?.surveyAnswers),
  }),
]);
