/** One thing that happened, or should have. */
export interface Step {
  id: string;
  title: string;
  ok: boolean;
  detail: string;
}

export interface Teller {
  chapter(title: string): void;
  step(step: Step): void;
}

/** Plays the steps in order. One that fails is told, and the story goes on: what depends on it fails in its turn. */
export class Story {
  readonly steps: Step[] = [];

  constructor(private readonly teller: Teller) {}

  chapter(title: string): void {
    this.teller.chapter(title);
  }

  async step(id: string, title: string, play: () => Promise<string | string[]>): Promise<void> {
    const step = { id, title, ...(await outcomeOf(play)) };
    this.steps.push(step);
    this.teller.step(step);
  }

  get ok(): boolean {
    return this.steps.length > 0 && this.steps.every((step) => step.ok);
  }
}

async function outcomeOf(play: () => Promise<string | string[]>): Promise<{ ok: boolean; detail: string }> {
  try {
    return { ok: true, detail: [await play()].flat().join('\n') };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

/** What the story expects of the API; the message says what came instead. */
export function expect(found: unknown, message: string): asserts found {
  if (!found) throw new Error(message);
}
