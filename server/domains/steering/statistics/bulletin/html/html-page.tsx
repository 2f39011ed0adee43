import { inlineStyle, renderDocument, StandaloneDocument, standalonePolicy } from '../../../../../../console/elements';
import type { BulletinDocument, Section } from '../document';
import { typeset } from '../../../../../kernel/typeset';
import { Blocks, notice } from './blocks';
import { openPictures } from './picture';
import { STYLE } from './style';
import { Words } from './words';

const style = inlineStyle(STYLE);

/** For the page itself: one style sheet, known by its digest, and nothing else. */
export const PAGE_POLICY = standalonePolicy(style);

/** One file: no script, no address that is fetched, and a policy that forbids both. */
export async function htmlPage(given: BulletinDocument): Promise<string> {
  const picture = await openPictures();
  return renderDocument(
    <StandaloneDocument title={typeset(given.title)} style={style}>
      <a class="skip" href="#contenu">
        Aller au contenu
      </a>
      <div class="sheet">
        <Head given={given} />
        <main id="contenu" tabIndex={-1}>
          {given.warnings.map(notice)}
          <p class="lead">
            <Words>{given.lead}</Words>
          </p>
          <Contents sections={given.sections} />
          {given.sections.map(({ id, title, blocks }) => (
            <section aria-labelledby={id}>
              <h2 id={id}>
                <Words>{title}</Words>
              </h2>
              <Blocks blocks={blocks} picture={picture} />
            </section>
          ))}
        </main>
        <footer>{given.colophon}</footer>
      </div>
    </StandaloneDocument>,
  );
}

const Head = ({ given: { kicker, title, facts } }: { given: BulletinDocument }) => (
  <header>
    <p class="kicker">{kicker}</p>
    <h1>
      <Words>{title}</Words>
    </h1>
    <ul class="facts">
      {facts.map((fact) => (
        <li>
          <Words>{fact}</Words>
        </li>
      ))}
    </ul>
  </header>
);

const Contents = ({ sections }: { sections: readonly Section[] }) => (
  <nav aria-labelledby="sommaire">
    <h2 id="sommaire">Sommaire</h2>
    <ol>
      {sections.map(({ id, title }) => (
        <li>
          <a href={`#${id}`}>
            <Words>{title}</Words>
          </a>
        </li>
      ))}
    </ol>
  </nav>
);
