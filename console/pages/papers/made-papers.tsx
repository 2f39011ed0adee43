import { TextLink } from '../../elements';
import { useVisit } from '../../http/context';
import { mayAct } from '../../shell/may';

interface MadePapersProps {
  papers: readonly { title: string; url: string }[];
  departement: string;
}

/** What this reader may have made now: each is made when it is asked for, and kept by nobody. */
export function MadePapers({ papers, departement }: MadePapersProps) {
  const { shell } = useVisit();
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby="papiers" class="console-no-print">
      <h2 id="papiers">Papiers</h2>
      <p>
        Chacun est fait à l’instant, en PDF, avec ce que vous pouvez lire. Rien n’en est gardé ici ; c’est noté au
        journal.
      </p>
      <ul>
        {papers.map(({ title, url }) => (
          <li>
            <TextLink href={url} download>
              {title} (PDF)
            </TextLink>
          </li>
        ))}
      </ul>
      {mayAct(shell, departement, 'writePaperWording') && (
        <p>
          <TextLink href={`/${departement}/papiers/modeles`}>Adapter les modèles de papiers</TextLink>
        </p>
      )}
    </section>
  );
}
