import type { ConsolePaperPreviewQuery } from '../../../client-sdk/src';
import { Alert } from '../../elements';

export type Preview = NonNullable<ConsolePaperPreviewQuery['departement']>['paperPreview'];
type Block = Preview['parts'][number]['blocks'][number];

/** What the text would make, before it is saved: the paper's words, on a person who does not exist. */
export function PreviewedPaper({ preview }: { preview: Preview }) {
  const { refusal, warning, letterhead, title, parts, signature } = preview;
  if (refusal) return <Alert kind="error" small title={`Ce texte ne s’enregistrerait pas. ${refusal}`} />;
  return (
    <section aria-labelledby="apercu" class="console-paper">
      <h2 id="apercu">Aperçu, pas encore enregistré</h2>
      {warning && <Alert kind="warning" small title={warning} />}
      <div class="console-paper__sheet">
        <p class="console-paper__head">
          <Lines lines={letterhead} />
        </p>
        <h3>{title}</h3>
        {parts.map((part) => (
          <>
            {part.title && <h4>{part.title}</h4>}
            {part.blocks.map((block) => (
              <Written block={block} />
            ))}
          </>
        ))}
        <p class="console-paper__signature">
          <Lines lines={signature.split('\n')} />
        </p>
      </div>
    </section>
  );
}

function Written({ block: { isList, lines } }: { block: Block }) {
  if (!isList)
    return (
      <p>
        <Lines lines={lines.flatMap((line) => line.split('\n'))} />
      </p>
    );
  return (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <>
    {lines.map((line, at) => (
      <>
        {at > 0 && <br />}
        {line}
      </>
    ))}
  </>
);
