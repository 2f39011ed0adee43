import type { ConsoleFileTimelineFragment } from '../../../client-sdk/src';
import { Callout } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { TextAreaField } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { moment } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import { fileAddress } from '../../shell/addresses';

interface CompletionProps {
  file: ConsoleFileTimelineFragment & { id: string; stage: string };
  place: { code: string; timeZone: string };
  own: boolean;
}

/** What the secretariat asked for, what the team answered, and the next word of either. */
export function Completion({ file, place, own }: CompletionProps) {
  const { shell } = useVisit();
  const { completionMessages: messages, completionRequested: requested } = file;
  const answers = own && requested && mayAct(shell, place.code, 'answerCompletion');
  const asks = !own && file.stage !== 'DRAFT' && mayAct(shell, place.code, 'requestCompletion');
  if (messages.length === 0 && !asks) return null;
  return (
    <section aria-labelledby="complement">
      <h3 id="complement">Pièces ou précisions demandées</h3>
      <Messages messages={messages} timeZone={place.timeZone} own={own} />
      {answers && <Answer action={`${fileAddress(place.code, file.id)}/repondre`} />}
      {asks && <Ask action={`${fileAddress(place.code, file.id)}/demander-un-complement`} />}
    </section>
  );
}

interface MessagesProps {
  messages: ConsoleFileTimelineFragment['completionMessages'];
  timeZone: string;
  own: boolean;
}

function Messages({ messages, timeZone, own }: MessagesProps) {
  const [secretariat, team] = ['Le secrétariat de l’instance', own ? 'Votre équipe' : 'L’association'];
  return (
    <ul class="console-list">
      {messages.map(({ kind, text, writtenAt }) => (
        <li>
          <strong>
            {kind === 'REQUEST' ? `${secretariat} a demandé` : `${team} a répondu`}, le {moment(writtenAt, timeZone)}
            {'\u00a0'}:
          </strong>{' '}
          <bdi class="console-text">{text}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Answer({ action }: { action: string }) {
  return (
    <>
      <Callout>
        L’instruction attend votre réponse. Complétez d’abord le dossier, puis dites ici ce que vous y avez mis.
      </Callout>
      <ActForm action={action} submit="Envoyer la réponse">
        <TextAreaField name="text" label="Votre réponse" hint="2 000 caractères au plus." maxLength={2000} required />
      </ActForm>
    </>
  );
}

function Ask({ action }: { action: string }) {
  return (
    <ActForm action={action} submit="Envoyer la demande" kind="secondary">
      <TextAreaField
        name="text"
        label="Ce qu’il faut à l’instance"
        hint="L’association est prévenue. 2 000 caractères au plus."
        maxLength={2000}
        required
      />
    </ActForm>
  );
}
