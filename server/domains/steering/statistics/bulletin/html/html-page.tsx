import type { VNode } from 'preact';
import { inlineStyle, renderDocument, StandaloneDocument, standalonePolicy } from '../../../../../../console/elements';
import type { BulletinDocument, Notice, Section } from '../document';
import { typeset } from '../../../../../kernel/typeset';
import { Blocks } from './blocks';
import { openPictures } from './picture';
import { STYLE } from './style';

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
          <p class="summary">{typeset(given.summary)}</p>
          {notice(given.scope)}
          <Contents sections={given.sections} />
          {given.sections.map(({ id, title, blocks }) => (
            <section aria-labelledby={id}>
              <h2 id={id}>{typeset(title)}</h2>
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
    <h1>{typeset(title)}</h1>
    <ul class="facts">
      {facts.map((fact) => (
        <li>{typeset(fact)}</li>
      ))}
    </ul>
  </header>
);

const CLASSES: Record<Notice['tone'], string> = {
  RESTRICTED: 'notice restricted',
  ERRATUM: 'notice erratum',
  SCOPE: 'notice',
};

function notice({ tone, title, lines }: Notice): VNode {
  const id = `avis-${tone.toLowerCase()}`;
  return (
    <section class={CLASSES[tone]} aria-labelledby={id}>
      <h2 id={id}>{typeset(title)}</h2>
      {lines.map((line) => (
        <p>{typeset(line)}</p>
      ))}
    </section>
  );
}

const Contents = ({ sections }: { sections: readonly Section[] }) => (
  <nav aria-labelledby="sommaire">
    <h2 id="sommaire">Sommaire</h2>
    <ol>
      {sections.map(({ id, title }) => (
        <li>
          <a href={`#${id}`}>{typeset(title)}</a>
        </li>
      ))}
    </ol>
  </nav>
);
