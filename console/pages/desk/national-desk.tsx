import { safeHref } from '../../elements';
import { useVisit } from '../../http/context';

interface Work {
  href: string;
  label: string;
  more: string;
}

const OF_ADMINISTRATOR: readonly Work[] = [
  { href: '/administration', label: 'Administration', more: 'Les départements, ceux à installer d’abord.' },
  {
    href: '/administration/propositions',
    label: 'Mandats en attente',
    more: 'Ceux qu’une seconde personne approuve, et ceux que vous avez proposés.',
  },
];
/** First: what needs a telephone call this week. */
const OF_MIPROF: readonly Work[] = [
  {
    href: '/chiffres/suivi',
    label: 'Suivi de la semaine',
    more: 'Ce qui manque aux instances, dans l’ordre où appeler.',
  },
];
const OF_ALL: readonly Work[] = [
  { href: '/chiffres', label: 'Chiffres publiés', more: 'La dernière année, et son bulletin à télécharger.' },
  {
    href: '/chiffres/couverture',
    label: 'Les instances en France',
    more: 'Installées ou non, et ce qu’elles ont tenu.',
  },
];

/** For whoever holds a national mandate: their work is in no département. */
export function NationalDesk() {
  const { shell } = useVisit();
  const national = shell?.mandates.filter(({ departement }) => departement === null) ?? [];
  if (national.length === 0) return null;
  const holds = (wanted: string) => national.some(({ role }) => role === wanted);
  const works = [...(holds('MIPROF') ? OF_MIPROF : []), ...(holds('ADMIN') ? OF_ADMINISTRATOR : []), ...OF_ALL];
  return (
    <section aria-labelledby="national">
      <h2 id="national">Mon travail</h2>
      <ul class="console-list">
        {works.map(({ href, label, more }) => (
          <li>
            <a href={safeHref(href)}>{label}</a>
            <span class="console-list__more">{more}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
