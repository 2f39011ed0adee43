/** What the server answers to a form that a script sent. */
export interface Answer {
  done?: Readonly<Record<string, string | number | boolean | null>>;
  refusals?: readonly { code: string; message: string }[];
  kept?: boolean;
}

/** What to tell, and whether to go on: a conflict and a session that is over wait for the person. */
export interface Said {
  text: string;
  next: 'saved' | 'refused' | 'stopped' | 'again';
}

const KEPT =
  'Votre session a pris fin\u00a0; ce que vous avez écrit est gardé trente minutes. Identifiez-vous dans un autre onglet\u00a0: ' +
  'votre bureau vous le rendra.';
const CONFLICT =
  'Un autre onglet ou une autre personne a modifié ce groupe. Rien n’est perdu\u00a0: le bouton « Enregistrer » montre les ' +
  'deux textes côte à côte.';

export function saidOf(status: number, { done, refusals = [], kept }: Answer): Said {
  if (done) return { text: `Enregistré à ${clock()}`, next: 'saved' };
  if (kept) return { text: KEPT, next: 'stopped' };
  if (refusals.some(({ code }) => code === 'VERSION_CONFLICT')) return { text: CONFLICT, next: 'stopped' };
  const why = refusals.map(({ message }) => message).join(' ') || 'Passerelle ne répond pas comme prévu.';
  return { text: `Non enregistré\u00a0: ${why}`, next: status >= 500 || status === 429 ? 'again' : 'refused' };
}

/** « 10 h 42 », at the hour of this device. */
function clock(): string {
  const parts = new Intl.DateTimeFormat('fr-FR', { hour: 'numeric', minute: '2-digit' }).formatToParts();
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${Number(part('hour'))}\u00a0h\u00a0${part('minute')}`;
}
