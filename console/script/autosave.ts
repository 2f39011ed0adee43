import { newKey } from './keys.js';
import { saidOf, type Answer } from './saying.js';

/** `form[data-autosave]`: saved a moment after one stops typing, and said. Nothing is kept in the browser; the button does the same. */
export function autosave(page: Document): void {
  page.querySelectorAll<HTMLFormElement>('form[data-autosave]').forEach((form) => new Autosave(form).start());
}

const AFTER_TYPING = 1200;
const AGAIN = [2000, 5000, 15_000, 30_000];
const ABSENT =
  'Non enregistré\u00a0: le réseau ne répond pas. Nouvel essai dans un instant\u00a0; ne fermez pas cette page.';

const NOT_YET = 'Pas encore enregistré';

type State = 'saved' | 'typed' | 'saving' | 'stopped' | 'leaving';

class Autosave {
  private state: State = 'saved';
  private timer = 0;
  private failures = 0;
  /** What was typed while a saving was under way waits for its answer. */
  private more = false;
  /** Asked to be sent, by its button, while a saving was under way: it waits for the answer, and goes on from its version. */
  private asked: { by: HTMLElement | null } | null = null;

  constructor(private readonly form: HTMLFormElement) {}

  start(): void {
    this.form.addEventListener('input', () => this.typed());
    this.form.addEventListener('change', () => this.typed(0));
    this.form.addEventListener('submit', (event) => this.leave(event));
    window.addEventListener('online', () => this.state === 'typed' && this.soon(0));
    window.addEventListener('beforeunload', (event) => {
      if (this.state === 'saved' || this.state === 'leaving') return;
      event.preventDefault();
      event.returnValue = '';
    });
  }

  private typed(wait = AFTER_TYPING): void {
    if (this.state === 'leaving') return;
    if (this.state === 'stopped') return this.renewKey();
    if (this.state === 'saving') {
      this.more = true;
      return;
    }
    this.state = 'typed';
    this.say(NOT_YET);
    this.renewKey();
    this.soon(wait);
  }

  private soon(wait: number): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.save(), wait);
  }

  private leave(event: SubmitEvent): void {
    window.clearTimeout(this.timer);
    if (this.state === 'saving') {
      event.preventDefault();
      this.asked = { by: event.submitter };
    } else this.state = 'leaving';
  }

  /** What was typed since is another sending, under another key. */
  private sendWhole({ by }: { by: HTMLElement | null }): void {
    this.asked = null;
    if (this.more) this.renewKey();
    this.form.requestSubmit(by);
  }

  private async save(): Promise<void> {
    if (this.state !== 'typed') return;
    this.state = 'saving';
    this.more = false;
    this.say('Enregistrement…');
    const body = new URLSearchParams(new FormData(this.form) as unknown as Record<string, string>);
    try {
      const response = await fetch(this.form.action, { method: 'POST', body, headers: { accept: 'application/json' } });
      this.taken(response.status, (await response.json()) as Answer);
    } catch {
      this.again(ABSENT);
    }
  }

  private taken(status: number, answer: Answer): void {
    if (this.state !== 'saving') return;
    const { text, next } = saidOf(status, answer);
    if (next === 'again') return this.again(text);
    this.failures = 0;
    this.say(text, next !== 'saved');
    this.state = next === 'stopped' ? 'stopped' : 'saved';
    if (answer.done) this.goOnFrom(answer.done);
    // What was refused stays to be saved: leaving warns, and the next word typed tries again.
    if (next === 'refused') this.state = 'typed';
    if (this.asked) return this.sendWhole(this.asked);
    if (this.more && this.state !== 'stopped') this.typed();
  }

  /** The same sending, under the same key: were it taken the first time, it is not taken twice. */
  private again(text: string): void {
    if (this.state !== 'saving') return;
    this.say(text, true);
    this.state = 'typed';
    if (this.asked) return this.sendWhole(this.asked);
    if (this.more) this.renewKey();
    this.soon(AGAIN[Math.min(this.failures++, AGAIN.length - 1)]!);
  }

  private goOnFrom({ version, read }: NonNullable<Answer['done']>): void {
    this.set('expectedVersion', String(version));
    this.set('lu', String(read));
    this.renewKey();
  }

  private renewKey(): void {
    this.set('idempotencyKey', newKey());
  }

  private set(name: string, value: string): void {
    const field = this.form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  }

  private say(text: string, wrong = false): void {
    const place = this.form.querySelector<HTMLElement>('[data-autosave-state]');
    if (!place || place.textContent === text) return;
    place.textContent = text;
    place.classList.toggle('console-saving--wrong', wrong);
  }
}
