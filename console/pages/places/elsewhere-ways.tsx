import { PhoneLink } from '../../elements';

/** Neither is replaced: each is called, and says what it needs to know. */
export const ElsewhereWays = () => (
  <section aria-labelledby="ailleurs">
    <h2 id="ailleurs">Par téléphone</h2>
    <ul class="console-list">
      <li>
        Ce soir, ou dans le département : le SIAO, par le <PhoneLink number="115" />.
        <span class="console-list__more">
          Dites la composition du ménage, depuis quand, et qu’une adresse connue des auteurs met en danger. Ni
          nationalité, ni récit : le SIAO n’en a pas besoin.
        </span>
      </li>
      <li>
        En danger ici, une personne majeure, avec sa pleine adhésion : le dispositif national Ac.Sé, au{' '}
        <PhoneLink number="0 825 009 907" />.
        <span class="console-list__more">
          Un appel, puis un entretien avec la personne : préparez-le avec elle. Ce n’est pas un dispositif d’urgence :
          la mise à l’abri immédiate se cherche d’abord ailleurs (CASF L.345-1).
        </span>
      </li>
      <li>
        Une personne mineure : le <PhoneLink number="119" />, la CRIP, ou le parquet.
        <span class="console-list__more">Sa protection n’attend ni accord, ni papier, ni place.</span>
      </li>
    </ul>
  </section>
);
