import { ScheduleYearDocument, type Formation } from '../../../client-sdk/src';
import { action } from '../../http/act';
import type { Fields } from '../../http/fields';
import { optionalDate } from '../../http/typed-date';
import { requiredNumber } from '../../http/typed-number';
import type { Refusal } from '../../http/visit';
import { bodyKindOf } from './body-kind';
import { timeOf } from './typed-time';
import { yearPage } from './year.page';

/** All the days that were written, in one act: all of them, or none. */
export const scheduleYear = action({
  path: '/:departement/seances/annee',
  refusedOn: yearPage,
  run: async (client, fields, { params }) => {
    const lines = linesOf(fields);
    const input = {
      departement: params.departement!,
      body: bodyKindOf(fields.text('body')),
      year: fields.number('year'),
      sittings: lines.map(({ formation, heldOn }) => ({ formation, heldOn })),
      parquetId: fields.optional('parquetId') ?? undefined,
      startsAt: timeOf(fields, 'startsAt'),
      capacityMinutes: requiredNumber(fields, 'capacityMinutes'),
      place: fields.optional('place') ?? undefined,
      idempotencyKey: fields.optional('idempotencyKey') ?? undefined,
      acknowledgedWarnings: fields.acknowledged(),
    };
    const result = await client.act(ScheduleYearDocument, { input });
    if (!result.ok) return { refusals: (result.userErrors as Refusal[]).map((refusal) => atLine(refusal, lines)) };
    const query = new URLSearchParams({ annee: fields.text('year'), instance: fields.text('body') });
    return { done: { to: `/${params.departement}/seances?${query.toString()}`, notice: 'YEAR_SCHEDULED' } };
  },
});

interface Line {
  line: string;
  formation: Formation;
  heldOn: string;
}

function linesOf(fields: Fields): Line[] {
  const names = fields.entries.map(([name]) => name).filter((name) => name.startsWith('heldOn-'));
  return names.flatMap((name) => {
    const heldOn = optionalDate(fields, name);
    const line = name.slice('heldOn-'.length);
    return heldOn ? [{ line, heldOn, formation: fields.text(`formation-${line}`) as Formation }] : [];
  });
}

/** At the field of that very line. */
function atLine(refusal: Refusal, lines: readonly Line[]): Refusal {
  const at = refusal.path?.indexOf('sittings') ?? -1;
  const found = at >= 0 ? lines[Number(refusal.path![at + 1])] : undefined;
  return found ? { ...refusal, path: [`heldOn-${found.line}`] } : refusal;
}
