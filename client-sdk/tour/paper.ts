import type { Step, Teller } from './story';

const CODES = { bold: 1, dim: 2, red: 31, green: 32, cyan: 36 } as const;
export type Ink = (style: keyof typeof CODES, text: string) => string;

/** Colours for a terminal only; a file or a pipe gets plain text. */
export function inkFor(stream: { isTTY?: boolean }, environment: NodeJS.ProcessEnv): Ink {
  const coloured = Boolean(stream.isTTY) && !environment.NO_COLOR;
  return (style, text) => (coloured ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}

/** Tells the story as it goes. */
export class Paper implements Teller {
  constructor(
    private readonly write: (line: string) => void,
    private readonly ink: Ink,
    private readonly width: number,
  ) {}

  title(text: string): void {
    this.write(`\n${this.ink('bold', text)}`);
  }

  chapter(title: string): void {
    this.write(`\n${this.ink('cyan', title)}`);
  }

  step({ title, ok, detail }: Step): void {
    this.write(`  ${ok ? this.ink('green', '✓') : this.ink('red', '✗')} ${title}`);
    for (const line of detail.split('\n').filter(Boolean)) {
      for (const part of wrapped(line, this.width - 6))
        this.write(`      ${ok ? this.ink('dim', part) : this.ink('red', part)}`);
    }
  }
}

function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(/ (?!:|;|\?|!|»)/)) {
    const last = lines.at(-1)!;
    if (last && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  // Columns are kept as they are.
  return / {2}/.test(text) ? [text] : lines;
}
