import type { ReturnTablesFragment, SentReturnLineFragment } from '../../../client-sdk/src';
import { ActForm } from '../../forms/act-form';
import { DateField, Hidden, Version } from '../../forms/fields';
import type { Visit } from '../../http/visit';
import { day } from '../../shell/dates';
import { mayAct } from '../../shell/may';

interface SentReturnProps {
  kind: SentReturnLineFragment['kind'];
  of: ReturnTablesFragment;
  organisation: string | null;
  sent: readonly SentReturnLineFragment[];
  visit: Visit;
}

/** The document leaves by the office's own ways; here one says that it did. The MIPROF reads that day, and nothing of the document. */
export function SentReturn({ kind, of: { year, provisional }, organisation, sent, visit }: SentReturnProps) {
  const { departement } = visit.asked.params;
  const found = sent.find((each) => each.kind === kind && each.organisationId === organisation);
  const about = kind === 'YEARLY_RETURN' ? 'de l’état annuel' : 'des réponses à l’enquête';
  if (provisional || !mayAct(visit.shell, departement!, 'declareReturnSent')) return null;
  const query = visit.asked.query.toString();
  const at = `/${departement}/retours/envois`;
  const again = query ? `?${query}` : '';
  if (!found)
    return (
      <section class="console-no-print" aria-labelledby={`envoi-${kind}`}>
        <h2 id={`envoi-${kind}`}>Envoi {about}</h2>
        <p>
          Une fois le document envoyé, déclarez-le ici{'\u00a0'}: la MIPROF lit ce jour dans son suivi, et rien de ce
          que le document compte. Il s’envoie aussi quand il ne compte personne.
        </p>
        <ActForm
          action={`${at}/declarer${again}`}
          id={`declarer-${kind}`}
          apart
          submit="Déclarer l’envoi"
          kind="secondary"
          about={about}
        >
          <Hidden name="kind" value={kind} />
          <Hidden name="year" value={String(year)} />
          {organisation && <Hidden name="organisationId" value={organisation} />}
          <DateField name="sentOn" label="Envoyé le" hint="Vide : aujourd’hui." partial={false} />
        </ActForm>
      </section>
    );
  return (
    <section class="console-no-print" aria-labelledby={`envoi-${kind}`}>
      <h2 id={`envoi-${kind}`}>Envoi {about}</h2>
      <p>Déclaré envoyé le {day(found.sentOn)}.</p>
      <ActForm
        action={`${at}/${found.id}/retirer${again}`}
        id={`retirer-${kind}`}
        apart
        submit="Retirer cette déclaration"
        kind="tertiary"
        about={about}
      >
        <Version value={found.version} />
      </ActForm>
    </section>
  );
}
