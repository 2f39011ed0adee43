import { Breadcrumb } from '../../elements';
import { useVisit } from '../../http/context';
import { day } from '../../shell/dates';

/** Where a paper of a sitting stands. */
export function SittingPlaces({ session, label }: { session: { id: string; heldOn: string }; label: string }) {
  const { departement } = useVisit().asked.params;
  return (
    <Breadcrumb
      places={[
        { label: 'Séances', href: `/${departement}/seances` },
        { label: day(session.heldOn), href: `/${departement}/seances/${session.id}` },
        { label },
      ]}
    />
  );
}
