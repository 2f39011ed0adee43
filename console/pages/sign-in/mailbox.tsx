import type { DemonstrationMail } from '../../entrance';
import { Card, Empty, TextLink } from '../../elements';
import { moment } from '../../shell/dates';

export const MAILBOX_PATH = '/demonstration/courrier';

/** As each addressee would find it; nothing of it has left this machine. */
export const Mailbox = ({ mails }: { mails: readonly DemonstrationMail[] }) => (
  <>
    <h1>Courrier de la démonstration</h1>
    <p>
      Une démonstration n’envoie rien. Ce qui attendait a été déposé ici à l’ouverture de cette page, tel que chaque
      destinataire l’aurait reçu ; les liens de réponse fonctionnent. Une adresse qui commence par « refus » est
      refusée, pour montrer ce que le secrétariat voit alors.
    </p>
    <p>
      <TextLink href="/connexion">Revenir au choix d’un compte</TextLink>
    </p>
    {mails.length === 0 && <Empty>Aucun message. Convoquez une séance, puis revenez ici.</Empty>}
    {mails.map((mail) => (
      <Message mail={mail} />
    ))}
  </>
);

function Message({ mail }: { mail: DemonstrationMail }) {
  const { id, at, to, subject, text, reply, files } = mail;
  return (
    <Card title={subject}>
      <p>
        À {to}, le {moment(at)} (heure de Paris)
      </p>
      <p class="console-typed console-mail">{text}</p>
      <ul class="console-list">
        {reply && (
          <li>
            <TextLink href={reply}>
              Répondre à la place du destinataire<span class="fr-sr-only"> {to}</span>
            </TextLink>
          </li>
        )}
        {files.map((name) => (
          <li>
            <TextLink href={`${MAILBOX_PATH}/${id}/${name}`}>
              Pièce jointe{'\u00a0'}: {name}
              <span class="fr-sr-only"> (à {to})</span>
            </TextLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
