import { Callout, TextLink } from '../../elements';
import { staticPage } from '../../http/page';
import type { Visit } from '../../http/visit';

/** Loi 2004-575, art. 1-1: who publishes, who hosts. The operator's own words, by its setting. */
export const legalNoticePage = staticPage({
  path: '/mentions-legales',
  title: 'Mentions légales',
  area: 'public',
  view: (visit) => (
    <>
      <h1>Mentions légales</h1>
      <Publisher visit={visit} />
      <h2>Le logiciel</h2>
      <p>
        Passerelle est un logiciel libre, sous licence publique de l’Union européenne (EUPL 1.2). Les composants
        d’interface viennent du système de design de l’État (@gouvfr/dsfr 1.14.4, licence MIT) ; la police Source Sans 3
        est sous licence SIL Open Font 1.1.
      </p>
      <h2>Ce que ces pages contiennent</h2>
      <p>
        Hors des <a href="/chiffres">chiffres publiés</a> et des pages d’aide, tout est réservé aux personnes qui
        détiennent un mandat en cours. Ce qu’elles y lisent est couvert par le secret professionnel (code pénal,
        art.&nbsp;226-13 et 226-14). Chaque lecture est notée.
      </p>
      <p>
        Les chiffres publiés sont réutilisables sous la{' '}
        <TextLink href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/">Licence ouverte 2.0</TextLink>, avec
        leur marge.
      </p>
    </>
  ),
});

function Publisher({ visit }: { visit: Visit }) {
  const { legalNotice, stateService, demonstration } = visit;
  return (
    <>
      <h2>Éditeur et hébergeur</h2>
      {stateService && <p>{stateService}</p>}
      {legalNotice.map((line) => (
        <p>{line}</p>
      ))}
      {legalNotice.length === 0 && (
        <Callout>
          {demonstration
            ? 'Cette installation est une démonstration : elle n’est pas publiée, et ne contient aucune personne réelle.'
            : 'L’exploitant de cette installation n’a pas encore écrit ces mentions. Demandez-les au secrétariat de votre instance.'}
        </Callout>
      )}
    </>
  );
}
