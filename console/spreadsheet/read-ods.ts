import { LAST_COLUMN, LAST_ROW } from './limits';
import { lineOf, type SheetLine } from './sheet';
import { unpack } from './unpack';
import { UnreadableFile } from './unreadable-file';
import { type Attributes, xmlTokens } from './xml';

const CONTENT = 'content.xml';

/** The first sheet of an OpenDocument spreadsheet. */
export function readOds(archive: Buffer): SheetLine[] {
  const content = unpack(archive, (name) => name === CONTENT).get(CONTENT);
  if (!content) throw new UnreadableFile('Ce fichier n’est pas un tableur. Envoyez un fichier XLSX, ODS ou CSV.');
  const sheet = new FirstSheet();
  for (const token of xmlTokens(content.toString('utf8'))) {
    if (token.kind === 'open') sheet.open(token.name, token.attributes);
    else if (token.kind === 'close') sheet.close(token.name);
    else sheet.write(token.text);
    if (sheet.done) break;
  }
  return sheet.lines;
}

const CELLS = ['table:table-cell', 'table:covered-table-cell'];
const BREAKS: Readonly<Record<string, string>> = { 'text:s': ' ', 'text:tab': ' ', 'text:line-break': '\n' };

class FirstSheet {
  readonly lines: SheetLine[] = [];
  done = false;
  private number = 0;
  private repeated = 1;
  private row: string[] = [];
  private cell: { attributes: Attributes; text: string } | null = null;
  /** Notes of readers stand inside a cell, and are none of it. */
  private notes = 0;

  open(name: string, attributes: Attributes): void {
    if (name === 'table:table-row') {
      this.row = [];
      this.repeated = timesOf(attributes, 'table:number-rows-repeated', LAST_ROW);
    } else if (CELLS.includes(name)) this.cell = { attributes, text: '' };
    else if (name === 'office:annotation') this.notes += 1;
    else if (name === 'text:p' && this.cell?.text) this.write('\n');
    else if (BREAKS[name]) this.write(BREAKS[name]);
  }

  write(text: string): void {
    if (this.cell && this.notes === 0) this.cell.text += text;
  }

  close(name: string): void {
    if (name === 'table:table') this.done = true;
    else if (name === 'office:annotation') this.notes = Math.max(0, this.notes - 1);
    else if (name === 'table:table-row') this.endRow();
    else if (CELLS.includes(name) && this.cell) this.endCell(this.cell.attributes, this.cell.text);
  }

  private endCell(attributes: Attributes, text: string): void {
    const times = timesOf(attributes, 'table:number-columns-repeated', LAST_COLUMN - this.row.length);
    this.row.push(...Array<string>(times).fill(valueOf(attributes, text)));
    this.cell = null;
  }

  private endRow(): void {
    for (let index = 0; index < this.repeated && this.number < LAST_ROW; index += 1) {
      this.number += 1;
      const line = lineOf(this.number, this.row);
      if (!line) {
        this.number += this.repeated - 1;
        break;
      }
      this.lines.push(line);
    }
    if (this.number >= LAST_ROW) this.done = true;
  }
}

function timesOf(attributes: Attributes, name: string, most: number): number {
  const times = Number(attributes.get(name) ?? 1);
  return Number.isInteger(times) && times > 0 ? Math.max(0, Math.min(times, most)) : 1;
}

function valueOf(attributes: Attributes, text: string): string {
  const kind = attributes.get('office:value-type') ?? attributes.get('calcext:value-type');
  if (kind === 'date') return (attributes.get('office:date-value') ?? text).slice(0, 10);
  if (kind === 'float') return attributes.get('office:value') ?? text;
  if (kind === 'boolean') return attributes.get('office:boolean-value') === 'true' ? 'oui' : 'non';
  return text;
}
