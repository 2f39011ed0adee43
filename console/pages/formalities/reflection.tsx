import type { ReflectionLineFragment } from '../../../client-sdk/src';
import { Badge, Details, Empty } from '../../elements';
import { ActForm } from '../../forms/act-form';
import { DateField, SelectField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { day, localDay } from '../../shell/dates';

interface ReflectionProps {
  period: ReflectionLineFragment | null;
  address: string;
  writes: boolean;
}

/** Thirty days from the récépissé of the préfet (CESEDA R.425-2). */
export function Reflection({ period, address, writes }: ReflectionProps) {
  const { typed } = useVisit();
  const action = `${address}/reflexion`;
  return (
    <section aria-labelledby="reflexion">
      <h2 id="reflexion">Délai de réflexion</h2>
      {period ? <Period period={period} /> : <Empty>Aucun récépissé n’est enregistré.</Empty>}
      {writes && (
        <Details
          summary={period ? 'Corriger ce délai, ou dire qu’il a pris fin' : 'Enregistrer le récépissé'}
          open={typed?.action === action}
        >
          <p>
            D’après le récépissé que la préfecture a remis : trente jours à compter de sa date (CESEDA R.425-2).
            L’équipe est rappelée sept jours avant la fin, par un message qui n’en dit rien.
          </p>
          <ActForm action={action} submit="Enregistrer ce délai" kind="secondary">
            {period && <Version value={period.version} />}
            <ReflectionFields period={period} />
          </ActForm>
        </Details>
      )}
    </section>
  );
}

function Period({ period: { receiptOn, endsOn, endedOn, ending } }: { period: ReflectionLineFragment }) {
  const { labels, now } = useVisit();
  if (endedOn)
    return (
      <p>
        Récépissé du {day(receiptOn)}. Le délai a pris fin le {day(endedOn)} :{' '}
        {ending && labels.of('ReflectionEnding', ending)}.
      </p>
    );
  const over = endsOn < localDay(now);
  return (
    <p>
      Récépissé du {day(receiptOn)}. {over ? 'Le délai s’est achevé le' : 'Le délai court jusqu’au'}{' '}
      <strong>{day(endsOn)}</strong>{' '}
      <Badge small plain kind={over ? 'warning' : 'info'}>
        {over ? 'achevé' : 'en cours'}
      </Badge>
    </p>
  );
}

function ReflectionFields({ period }: { period: ReflectionLineFragment | null }) {
  const { labels } = useVisit();
  return (
    <>
      <DateField
        name="receiptOn"
        id="reflexion-receiptOn"
        label="Date du récépissé"
        partial={false}
        stored={period?.receiptOn}
        required
      />
      <DateField
        name="endedOn"
        id="reflexion-endedOn"
        label="A pris fin avant son terme le"
        hint="Laissez vide si le délai court, ou s’est achevé à son terme."
        partial={false}
        stored={period?.endedOn}
      />
      <SelectField
        name="ending"
        id="reflexion-ending"
        label="Pour quelle raison"
        options={labels.all('ReflectionEnding')}
        placeholder="Sans objet"
        stored={period?.ending}
      />
    </>
  );
}
