import { ConsoleReplyDocument, type ConsoleReplyQuery } from '../../../client-sdk/src';
import { Alert } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { RadioField, SelectField } from '../../forms/fields';
import { page } from '../../http/page';
import type { Visit } from '../../http/visit';
import { hour, moment, weekday } from '../../shell/dates';

export const REPLY_PATH = '/reponse/:jeton';

type Form = NonNullable<ConsoleReplyQuery['convocationReply']>;

/** What the link of a convocation opens. Read over a shoulder, it tells of a meeting and nothing else. */
export const replyPage = page({
  path: REPLY_PATH,
  title: 'Répondre à une convocation',
  area: 'reply',
  open: true,
  document: ConsoleReplyDocument,
  variables: ({ params }) => ({ token: params.jeton! }),
  view: ({ convocationReply: form }, visit) => (
    <>
      <h1>Répondre à une convocation</h1>
      {form ? <Asked form={form} visit={visit} /> : <ServesNoMore />}
    </>
  ),
});

function Asked({ form, visit }: { form: Form; visit: Visit }) {
  return (
    <>
      <p>
        Réunion du {weekday(form.heldOn)} à {hour(form.startsAt)}, convoquée par {form.service}.
      </p>
      {form.reply ? <Answered form={form} /> : <Answer form={form} visit={visit} />}
    </>
  );
}

function Answered({ form }: { form: Form }) {
  return (
    <Alert kind="success" title={`Vous avez répondu : ${WORDS[form.reply!]}`}>
      <p>
        Votre réponse a été enregistrée le {moment(form.repliedAt as string)} (heure de Paris). Pour la changer, appelez
        le secrétariat : {form.service}.
      </p>
    </Alert>
  );
}

function Answer({ form, visit }: { form: Form; visit: Visit }) {
  const answers = form.proxyHolders.length > 0 ? ANSWERS : ANSWERS.filter(({ value }) => value !== 'PROXY');
  return (
    <ActForm action={visit.asked.address.split('?')[0]!} submit="Envoyer ma réponse">
      <RadioField name="answer" label="Votre réponse" options={answers} required />
      {form.proxyHolders.length > 0 && (
        <SelectField
          name="proxyTo"
          label="À qui donnez-vous pouvoir ?"
          hint="Seulement si vous donnez pouvoir. Un membre ne porte qu’un pouvoir."
          options={form.proxyHolders.map(({ memberId, quality }) => ({ value: memberId, label: quality }))}
        />
      )}
      <p class="fr-hint-text">
        Ce lien sert une fois. Ensuite, le secrétariat corrige votre réponse si vous l’appelez.
      </p>
    </ActForm>
  );
}

function ServesNoMore() {
  return (
    <Alert kind="info" title="Ce lien ne permet pas de répondre">
      <p>La réunion est passée, une nouvelle convocation a remplacé celle-ci, ou l’adresse est incomplète.</p>
      <p>Vérifiez que vous avez recopié l’adresse entière, ou appelez le secrétariat qui vous a convoqué.</p>
    </Alert>
  );
}

const WORDS = {
  PRESENT: 'présent',
  REMOTE: 'à distance',
  REPRESENTED: 'représenté',
  PROXY: 'pouvoir donné',
  ABSENT: 'absent',
} as const;

const ANSWERS = [
  { value: 'PRESENT', label: 'Je serai présent ou présente' },
  { value: 'REMOTE', label: 'Je participerai à distance', hint: 'Par téléphone ou en visioconférence.' },
  { value: 'REPRESENTED', label: 'Ma suppléante ou mon suppléant me remplacera' },
  { value: 'PROXY', label: 'Je donne pouvoir à un autre membre' },
  { value: 'ABSENT', label: 'Je ne viendrai pas' },
];
