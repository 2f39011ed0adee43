import { TextLink } from '../../elements';
import { staticPage } from '../../http/page';

/** Décret 2019-768: without an audit whose results are valid, a site says that it does not conform. */
export const accessibilityPage = staticPage({
  path: '/accessibilite',
  title: 'Déclaration d’accessibilité',
  area: 'public',
  view: () => (
    <>
      <h1>Déclaration d’accessibilité</h1>
      <p>
        L’exploitant de cette installation s’engage à la rendre accessible, conformément à l’article 47 de la loi
        n°&nbsp;2005-102 du 11 février 2005. Cette déclaration s’applique à toutes les pages de Passerelle.
      </p>
      <State />
      <Checked />
      <Known />
      <h2>Signaler une difficulté</h2>
      <p>
        Si une page ou un document vous est inaccessible, dites-le au secrétariat de votre instance ou à l’exploitant,
        dont les coordonnées sont dans les <a href="/mentions-legales">mentions légales</a>. Indiquez l’adresse de la
        page et ce que vous vouliez faire, sans écrire le nom d’une personne accompagnée. Une autre voie vous sera
        proposée.
      </p>
      <Recourse />
    </>
  ),
});

function State() {
  return (
    <>
      <h2>État de conformité</h2>
      <p>
        Passerelle est <strong>non conforme</strong> au référentiel général d’amélioration de l’accessibilité (RGAA 4.1)
        au sens des textes&nbsp;: aucun audit n’a encore été fait. Ce qui suit dit ce qui est vérifié sans attendre.
      </p>
    </>
  );
}

function Checked() {
  return (
    <>
      <h2>Ce qui est vérifié à chaque version</h2>
      <ul>
        <li>les règles automatiques d’axe-core, en clair, en sombre et à 320 pixels de large&nbsp;;</li>
        <li>la validité du HTML&nbsp;;</li>
        <li>l’ordre des titres, les étiquettes des champs, le lien entre une erreur et son champ&nbsp;;</li>
        <li>la lecture et l’enregistrement sans script, au clavier seul.</li>
      </ul>
      <p>Les pages reprennent les composants du système de design de l’État, éprouvés avec des lecteurs d’écran.</p>
    </>
  );
}

function Known() {
  return (
    <>
      <h2>Ce qui n’est pas encore accessible</h2>
      <ul>
        <li>
          les pièces jointes telles que les associations les reçoivent, souvent des photographies de papiers&nbsp;;
        </li>
        <li>les tableaux larges, qui se parcourent dans leur cadre sur un téléphone&nbsp;;</li>
        <li>l’atelier GraphQL des démonstrations, qui n’est pas destiné au public.</li>
      </ul>
    </>
  );
}

function Recourse() {
  return (
    <>
      <h2>Voies de recours</h2>
      <p>Si vous ne recevez pas de réponse satisfaisante, vous pouvez saisir le Défenseur des droits&nbsp;:</p>
      <ul>
        <li>
          par <TextLink href="https://formulaire.defenseurdesdroits.fr/">son formulaire en ligne</TextLink>&nbsp;;
        </li>
        <li>
          auprès de <TextLink href="https://www.defenseurdesdroits.fr/carte-des-delegues">son délégué</TextLink> dans
          votre département&nbsp;;
        </li>
        <li>
          par courrier gratuit, sans timbre&nbsp;: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.
        </li>
      </ul>
    </>
  );
}
