import type { ConsoleAccordQuery } from '../../../client-sdk/src';
import { read } from '../../../client-sdk/src';
import { Callout } from '../../elements';
import { useVisit } from '../../http/context';
import type { Proposal } from './proposal';
import { Readers } from './readers';

export type AccordFile = NonNullable<NonNullable<ConsoleAccordQuery['departement']>['case']>;

/** What is said to the person before she answers: who, what for, who reads what, and that she is free. */
export function AccordText({ proposal, file }: { proposal: Proposal; file: AccordFile }) {
  const { labels } = useVisit();
  const { body, purpose, can, cannot, readers } = proposal;
  return (
    <section class="console-aloud" aria-labelledby="a-lire">
      <h2 id="a-lire">À lire à la personne</h2>
      <Language file={file} />
      <p>
        Nous vous proposons de transmettre votre dossier à cette instance{'\u00a0'}: <strong>{body.name}</strong>. Le
        but{'\u00a0'}: {labels.of('Purpose', purpose)}.
      </p>
      <p>
        <strong>Ce qu’elle peut faire.</strong> {can}
      </p>
      <p>
        <strong>Ce qu’elle ne peut pas faire.</strong> {cannot}
      </p>
      <p>
        Vous êtes libre de dire oui, de dire non, ou de choisir seulement une partie. Votre réponse ne change pas l’aide
        que notre association vous apporte.
      </p>
      <h3>Qui lira quoi</h3>
      <Readers readers={readers} />
      <h3>Vos droits</h3>
      <p>
        Vous pouvez changer d’avis à tout moment, en nous le disant{'\u00a0'}: ce que vous aviez accepté de partager se
        ferme aussitôt. Ce qui a déjà été décidé reste valable. Vous pouvez lire ce qui est écrit sur vous, le faire
        corriger, en recevoir une copie et savoir qui a pu le lire.
      </p>
    </section>
  );
}

/** In which language it is to be said, where the file tells. */
function Language({ file }: { file: AccordFile }) {
  const { labels } = useVisit();
  const language = read(file.sheet.socialSituation, 'language');
  if (language.kind !== 'value') {
    return (
      <Callout>
        La langue de la personne n’est pas renseignée. Assurez-vous qu’elle comprend, au besoin avec un interprète.
      </Callout>
    );
  }
  return (
    <Callout>
      <p class="fr-callout__text">
        Langue de la personne{'\u00a0'}: {labels.of('socialSituation.language', language.value)}. Si elle ne comprend
        pas bien le français, faites lire ce texte par un interprète.
      </p>
    </Callout>
  );
}
