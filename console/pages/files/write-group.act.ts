import { WriteGroupDocument } from '../../../client-sdk/src';
import { action, type Done } from '../../http/act';
import type { Fields } from '../../http/fields';
import type { Refusal } from '../../http/visit';
import { fileAddress } from '../../shell/addresses';
import { groupAnchor } from './group-reading';
import { groupPage } from './group.page';
import { groupAt, groupCode, isWritten, type WrittenGroup } from './sheet-form';
import { changedIn, fingerprintsOf, heldBy } from './typed-values';

/** Writes what the person changed in one group, at the version that was read. */
export const writeGroup = action({
  path: '/:departement/dossiers/:id/groupes/:group',
  refusedOn: groupPage,
  run: async (client, fields, { params }) => {
    const group = groupAt(params.group);
    if (!group || !isWritten(group)) return { refusals: [NOT_WRITTEN] };
    const file = fileAddress(params.departement!, params.id!);
    const values = changedIn(group, fields);
    const expectedVersion = fields.number('expectedVersion');
    if (Object.keys(values).length === 0) return { done: doneAt(file, group, fields, expectedVersion) };
    const acknowledged = fields.acknowledged();
    const written = await client.act(WriteGroupDocument, {
      input: {
        caseId: params.id!,
        expectedVersion,
        idempotencyKey: fields.optional('idempotencyKey'),
        sheet: { [group]: values },
        ...(acknowledged.length > 0 && { acknowledgedWarnings: acknowledged }),
      },
    });
    if (!written.ok) return { refusals: written.userErrors };
    const version = written.data.case.writtenGroups.find((each) => each.group === groupCode(group))?.version;
    return { done: doneAt(file, group, fields, version ?? expectedVersion) };
  },
});

const NOT_WRITTEN: Refusal = { code: 'NOT_FOUND', message: 'Ce groupe ne s’écrit pas ici.' };

/** A script goes on from what is written now. */
function doneAt(file: string, group: WrittenGroup, fields: Fields, version: number): Done {
  return {
    to: `${file}#${groupAnchor(group)}`,
    notice: 'SAVED',
    answer: { version, read: fingerprintsOf(heldBy(group, fields)) },
  };
}
