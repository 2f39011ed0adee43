import type { PasserelleClient } from '../../../client-sdk/src';
import { type Attached, type DocumentSlot } from '../../../client-sdk/src';
import { action, type Outcome } from '../../http/act';
import { NotTaken, type SentFile } from '../../http/fields';
import type { Refusal } from '../../http/visit';
import { fileAddress } from '../../shell/addresses';
import { papersPage } from './papers.page';
import { encodeReceived } from './received-papers';

/** Papers of a form, one after the other: one that is not taken stops none of the others. */
export const attachPapers = action({
  path: '/:departement/dossiers/:id/pieces',
  files: true,
  refusedOn: papersPage,
  run: async (client, fields, { params }) => {
    const slot = fields.optional('slot');
    if (!slot) throw new NotTaken('slot', 'Choisissez la nature des pièces.');
    if (fields.files.length === 0)
      throw new NotTaken('file', 'Choisissez au moins un fichier, ou prenez une photographie.');
    const results: Sent[] = [];
    for (const file of fields.files) results.push(await send(client, params.id!, slot as DocumentSlot, file));
    return outcomeOf(results, `${fileAddress(params.departement!, params.id!)}/pieces`);
  },
});

interface Sent {
  file: SentFile;
  attached?: Attached;
  refusal?: string;
}

const LARGEST_BYTES = 10 * 1024 * 1024;
const TOO_LONG =
  'elle pèse plus de 10 Mo. Photographiez-la en qualité normale, ou enregistrez le document en plusieurs parties.';

/** Why, where a paper is larger than the API takes. */
export const refusedForSize = ({ tooLong, content }: SentFile): string | null =>
  tooLong || content.byteLength > LARGEST_BYTES ? TOO_LONG : null;

async function send(client: PasserelleClient, caseId: string, slot: DocumentSlot, file: SentFile): Promise<Sent> {
  const tooLong = refusedForSize(file);
  if (tooLong) return { file, refusal: tooLong };
  const { name, mediaType } = file;
  const content = new Blob([file.content], { type: mediaType });
  const result = await client.attach({ caseId, slot, name, content });
  if (result.ok) return { file, attached: result.data };
  return { file, refusal: result.userErrors.map(({ message }) => message).join(' ') };
}

function outcomeOf(results: readonly Sent[], page: string): Outcome {
  const refused = results.filter(({ refusal }) => refusal !== undefined);
  const attached = results.flatMap(({ attached: one }) => one ?? []);
  if (refused.length > 0) return { refusals: [...refused.map(told), ...received(results)] };
  const [first] = attached;
  return {
    done: {
      to: `${page}?recues=${encodeReceived(attached)}`,
      notice: 'SENT',
      answer: {
        received: first?.document.receivedSha256 ?? '',
        changes: first?.changes.map(({ message }) => message).join(' ') ?? '',
      },
    },
  };
}

const told = ({ file, refusal }: Sent): Refusal => ({
  code: 'PAPER_REFUSED',
  message: `« ${file.name} » n’est pas jointe\u00a0: ${refusal!}`,
  path: ['file'],
});

/** Beside those that were refused, the others are in: nobody should send them again. */
function received(results: readonly Sent[]): Refusal[] {
  return results.flatMap(({ file, attached }) =>
    attached
      ? [
          {
            code: 'PAPER_RECEIVED',
            message: `« ${file.name} » est jointe. ${attached.changes.map(({ message }) => message).join(' ')}`.trim(),
          },
        ]
      : [],
  );
}
