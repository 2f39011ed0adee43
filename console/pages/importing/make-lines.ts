import {
  InvalidVariablesError,
  OpenCaseDocument,
  type PasserelleClient,
  PasserelleError,
  RegisterRunningPathwayDocument,
} from '../../../client-sdk/src';
import type { ExaminedLine } from '../../spreadsheet/examine';
import type { AskedImport } from './asked-import';
import { draftInput, pathwayInput } from './line-input';
import type { LineResult } from './results.page';

/** One act a line, in order. What stops one for a while stops those that follow: each says so, and what was made stays. */
export async function makeLines(
  client: PasserelleClient,
  code: string,
  lines: readonly ExaminedLine[],
  wanted: AskedImport,
): Promise<LineResult[]> {
  const results: LineResult[] = [];
  let stopped: string | null = null;
  for (const line of lines) {
    if (stopped) results.push(notMade(line, stopped));
    else
      try {
        results.push(await make(client, code, line, wanted));
      } catch (error) {
        stopped = error instanceof InvalidVariablesError ? null : whyStopped(error);
        results.push(notMade(line, stopped ?? MALFORMED));
      }
  }
  return results;
}

const notMade = (line: ExaminedLine, why: string): LineResult => ({ line, made: null, said: [why] });

const MALFORMED = 'Une date, un nombre ou un choix n’a pas la forme attendue.';
const AGAIN = 'Renvoyez le fichier\u00a0: ce qui est fait ne le sera pas deux fois.';

function whyStopped(error: unknown): string {
  if (!(error instanceof PasserelleError)) throw error;
  if (error.code === 'LIMIT_EXCEEDED') return `Trop d’actes en une minute\u00a0: attendez une minute. ${AGAIN}`;
  return `Nous ne savons pas si cette ligne est passée. ${AGAIN}`;
}

async function make(
  client: PasserelleClient,
  code: string,
  line: ExaminedLine,
  wanted: AskedImport,
): Promise<LineResult> {
  const result = await actOf(client, code, line, wanted);
  const said = [...result.userErrors, ...result.warnings].map(({ message }) => message);
  return { line, made: result.ok ? result.data.case : null, said };
}

const actOf = (client: PasserelleClient, code: string, line: ExaminedLine, wanted: AskedImport) =>
  wanted.mode === 'DRAFTS'
    ? client.act(OpenCaseDocument, { input: draftInput(code, line) })
    : client.act(RegisterRunningPathwayDocument, { input: pathwayInput(code, line, wanted) });
