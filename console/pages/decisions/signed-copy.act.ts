import { action, type Outcome } from '../../http/act';
import { NotTaken } from '../../http/fields';
import type { Refusal } from '../../http/visit';
import { refusedForSize } from '../files/attach.act';
import { decisionPage } from './decision.page';

/** What the authority signed, beside what was recorded of it. */
export const attachSignedCopy = action({
  path: '/:departement/decisions/:id/exemplaire-signe',
  files: true,
  refusedOn: decisionPage,
  run: async (client, fields, { params }): Promise<Outcome> => {
    const [file] = fields.files;
    if (!file) throw new NotTaken('file', 'Choisissez le PDF de l’acte signé.');
    const tooLong = refusedForSize(file);
    if (tooLong) throw new NotTaken('file', `L’exemplaire n’est pas joint\u00a0: ${tooLong}`);
    const content = new Blob([file.content], { type: file.mediaType });
    const replaces = fields.optional('replaces') ?? undefined;
    const result = await client.attachSignedCopy({ decisionId: params.id!, replaces, name: file.name, content });
    if (!result.ok) return { refusals: result.userErrors as Refusal[] };
    return { done: { to: `/${params.departement}/decisions/${params.id}#exemplaire`, notice: 'SIGNED_COPY_JOINED' } };
  },
});
