const WARN_BEFORE_MS = 2 * 60_000;
const LOOK_EVERY_MS = 10_000;

/** `[data-session-lock]`: seconds before the session locks by itself. Said two minutes before, with a way to stay. */
export function warnBeforeLock(page: Document): void {
  const line = page.querySelector<HTMLElement>('[data-session-lock]');
  if (!line) return;
  const watch = new Watch(page, Number(line.dataset.sessionLock) * 1000, 'sessionExtends' in line.dataset);
  // Whatever a script asks of the server keeps the session as a page does.
  new PerformanceObserver((seen) => {
    if (seen.getEntries().some((entry) => (entry as PerformanceResourceTiming).initiatorType === 'fetch'))
      watch.restart();
  }).observe({ type: 'resource' });
  window.setInterval(() => watch.look(), LOOK_EVERY_MS);
  page.addEventListener('visibilitychange', () => watch.look());
}

class Watch {
  private locksAt: number;
  private said: HTMLElement | null = null;

  constructor(
    private readonly page: Document,
    private readonly lastsMs: number,
    private readonly isExtended: boolean,
  ) {
    this.locksAt = Date.now() + lastsMs;
  }

  /** A machine that slept finds its session locked: it is told as soon as somebody looks. */
  look(): void {
    const left = this.locksAt - Date.now();
    if (left <= 0) this.say(LOCKED, false);
    else if (left <= WARN_BEFORE_MS) this.say(this.isExtended ? SOON : ENDS, this.isExtended);
  }

  restart(): void {
    if (!this.isExtended || Date.now() >= this.locksAt) return;
    this.locksAt = Date.now() + this.lastsMs;
    this.said?.remove();
    this.said = null;
  }

  private say(text: string, withButton: boolean): void {
    if (this.said?.dataset.text === text) return;
    this.said?.remove();
    const box = this.page.createElement('div');
    box.className = 'fr-alert fr-alert--warning console-expiry';
    box.setAttribute('role', 'alert');
    box.dataset.text = text;
    const words = this.page.createElement('p');
    words.textContent = text;
    box.append(words);
    if (withButton) box.append(this.button());
    this.page.body.append(box);
    this.said = box;
  }

  private button(): HTMLButtonElement {
    const button = this.page.createElement('button');
    button.type = 'button';
    button.className = 'fr-btn fr-btn--sm';
    button.textContent = 'Rester connecté';
    button.addEventListener('click', () => void this.keep());
    return button;
  }

  private async keep(): Promise<void> {
    const answer = await fetch('/session', { headers: { accept: 'application/json' }, cache: 'no-store' }).catch(
      () => null,
    );
    if (answer?.ok) return this.restart();
    this.say(answer ? LOCKED : UNREACHED, false);
  }
}

const SOON = 'Votre session se verrouille dans moins de deux minutes. Ce que vous avez écrit n’est pas perdu.';
const ENDS =
  'Votre session prend fin dans moins de deux minutes. Enregistrez : ce que vous enverriez ensuite serait gardé trente minutes.';
const LOCKED =
  'Votre session est verrouillée. Envoyez ce que vous avez écrit : il sera gardé trente minutes, le temps de vous identifier.';
const UNREACHED = 'Le serveur ne répond pas. Gardez cette page ouverte et réessayez dans un instant.';
