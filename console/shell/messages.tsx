import { safeHref } from '../elements';

export interface Message {
  status: number;
  title: string;
  text: readonly string[];
  next?: { href: string; label: string };
}

const HOME = { href: '/', label: 'Revenir à mon bureau' };

/** Pages that say one thing, and what to do. */
export const messages = {
  notFound: {
    status: 404,
    title: 'Page introuvable',
    text: [
      'Cette page n’existe pas, ou ce qu’elle montre ne vous est pas ouvert : Passerelle répond de la même façon dans les deux cas.',
      'Si vous suiviez un lien, votre mandat a peut-être pris fin, ou le dossier n’est plus partagé avec vous.',
    ],
    next: HOME,
  },
  elsewhere: {
    status: 403,
    title: 'Demande refusée',
    text: [
      'Cette demande ne vient pas d’une page de Passerelle, ou la page était ouverte depuis trop longtemps : rien n’a été fait.',
      'Rouvrez la page, puis recommencez.',
    ],
    next: HOME,
  },
  keptForAnother: {
    status: 409,
    title: 'Un autre compte est ouvert ici',
    text: [
      'Ce formulaire a été ouvert par un autre compte, ou avant une nouvelle identification. Rien n’a été fait.',
      'Ce qui était écrit est gardé trente minutes, pour ce compte seul : il le retrouve sur son bureau.',
    ],
    next: HOME,
  },
  tooLong: {
    status: 413,
    title: 'Envoi trop volumineux',
    text: [
      'L’envoi dépasse ce que Passerelle reçoit : une pièce pèse 10 Mo au plus.',
      'Photographiez la page en qualité normale, ou enregistrez le document en plusieurs parties, puis recommencez.',
    ],
    next: HOME,
  },
  malformed: {
    status: 400,
    title: 'Demande mal formée',
    text: ['L’adresse ou le formulaire n’a pas la forme attendue. Rien n’a été fait.', 'Repartez de votre bureau.'],
    next: HOME,
  },
  tooMuch: {
    status: 429,
    title: 'Trop de demandes à la fois',
    text: ['Votre compte a fait beaucoup de demandes en peu de temps. Attendez une minute, puis rechargez la page.'],
    next: HOME,
  },
  unknownOutcome: {
    status: 503,
    title: 'Nous ne savons pas si c’est enregistré',
    text: [
      'La connexion à la base a été perdue pendant l’enregistrement.',
      'Revenez en arrière et envoyez de nouveau le même formulaire : il ne sera pas enregistré deux fois.',
    ],
    next: HOME,
  },
  unavailable: {
    status: 503,
    title: 'Passerelle ne répond pas',
    text: [
      'La base de données ne répond pas pour le moment. Rien n’a été enregistré.',
      'Réessayez dans quelques minutes ; si cela dure, prévenez l’exploitant.',
    ],
    next: HOME,
  },
  fault: {
    status: 500,
    title: 'Une erreur est survenue',
    text: ['Elle a été consignée. Réessayez ; si elle revient, prévenez l’exploitant.'],
    next: HOME,
  },
} satisfies Record<string, Message>;

export type MessageName = keyof typeof messages;

export function MessagePage({ title, text, next }: Omit<Message, 'status'>) {
  return (
    <section class="fr-my-4w">
      <h1>{title}</h1>
      {text.map((sentence) => (
        <p>{sentence}</p>
      ))}
      {next && (
        <p>
          <a class="fr-link" href={safeHref(next.href)}>
            {next.label}
          </a>
        </p>
      )}
    </section>
  );
}
