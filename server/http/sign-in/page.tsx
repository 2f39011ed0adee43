import { inlineStyle, renderDocument, safeHref, StandaloneDocument } from '../../../console/elements';

const style = inlineStyle(`:root{color-scheme:light dark}
body{font:1.125rem/1.6 'Source Sans 3',system-ui,sans-serif;max-width:40rem;margin:4rem auto;padding:0 1rem;color:#161616;background:#fff}
a{color:#000091}
a:focus{outline:3px solid #0a76f6;outline-offset:2px}
@media (prefers-color-scheme:dark){body{color:#fff;background:#161616}a{color:#8585f6}}`);

/** What a page says: title, sentences, and what may be done next. */
export interface Page {
  status: number;
  title: string;
  text: string[];
  next?: { href: string; label: string };
}

export const pages = {
  signedOut: {
    status: 200,
    title: 'Vous êtes déconnecté',
    next: { href: '/connexion', label: 'S’identifier de nouveau' },
    text: ['Votre session est close sur ce navigateur. Fermez-le si d’autres personnes utilisent ce poste.'],
  },
  noMandate: {
    status: 403,
    title: 'Aucun mandat',
    next: { href: '/connexion', label: 'S’identifier avec une autre adresse' },
    text: [
      'Votre identité est reconnue, mais aucun mandat en cours ne lui est rattaché dans Passerelle : rien ne ' +
        's’ouvre, et aucun compte n’a été créé.',
      'Demandez un mandat, pour votre adresse professionnelle, au secrétariat de votre instance, à la ' +
        'responsable de votre association ou à l’administrateur.',
    ],
  },
  abandoned: {
    status: 403,
    title: 'Identification interrompue',
    next: { href: '/connexion', label: 'Recommencer' },
    text: ['Le fournisseur d’identité n’a pas confirmé votre identité, ou vous avez renoncé. Rien ne s’est ouvert.'],
  },
  refused: {
    status: 400,
    title: 'Identification refusée',
    next: { href: '/connexion', label: 'Recommencer' },
    text: [
      'La réponse du fournisseur d’identité ne correspond pas à une demande de ce navigateur, ou elle n’est ' +
        'plus valable. Rien ne s’est ouvert.',
      'Recommencez depuis le début, dans un seul onglet et en moins de dix minutes. Si cela persiste, prévenez l’exploitant.',
    ],
  },
  oneFactor: {
    status: 403,
    title: 'Second facteur manquant',
    next: { href: '/connexion', label: 'Recommencer' },
    text: [
      'Votre identité a été confirmée par un seul moyen. Ce que Passerelle contient en demande deux, par exemple un mot de passe ' +
        'et un code de votre téléphone ou une clé. Rien ne s’est ouvert.',
      'Activez un second facteur auprès de votre fournisseur d’identité, puis recommencez. L’exploitant de Passerelle vous y aidera.',
    ],
  },
  unavailable: {
    status: 503,
    title: 'Identification indisponible',
    next: { href: '/connexion', label: 'Réessayer' },
    text: [
      'Le fournisseur d’identité ne répond pas pour le moment. Réessayez dans quelques minutes ; si cela dure, prévenez l’exploitant.',
    ],
  },
  fault: {
    status: 503,
    title: 'Passerelle ne répond pas',
    next: { href: '/connexion', label: 'Réessayer' },
    text: [
      'Passerelle ne peut pas vous ouvrir de session pour le moment. Réessayez dans quelques minutes ; si cela ' +
        'dure, prévenez l’exploitant.',
    ],
  },
  elsewhere: {
    status: 403,
    title: 'Demande refusée',
    next: { href: '/', label: 'Revenir à Passerelle' },
    text: ['Cette demande ne vient pas d’une page de Passerelle : elle est restée sans effet.'],
  },
} satisfies Record<string, Page>;

/** Constant text only: nothing of a request is ever written into a page. */
export function html({ title, text, next }: Page): string {
  return renderDocument(
    <StandaloneDocument title={`${title} – Passerelle`} style={style}>
      <main>
        <h1>{title}</h1>
        {text.map((sentence) => (
          <p>{sentence}</p>
        ))}
        {next && (
          <p>
            <a href={safeHref(next.href)}>{next.label}</a>
          </p>
        )}
      </main>
    </StandaloneDocument>,
  );
}

/** No script at all, and nothing to send. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src ${style.digest}`,
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
