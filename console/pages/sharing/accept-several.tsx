import { Details } from '../../elements';
import { ActForm, RefusalsOf } from '../../forms/act-form';
import { CheckboxesField, Version } from '../../forms/fields';
import { useVisit } from '../../http/context';
import { capital } from '../../shell/capital';
import { day } from '../../shell/dates';
import { mayAct } from '../../shell/may';
import type { InboxBody, InboxPlace } from './seen';

interface SeveralProps {
  referrals: InboxBody['referrals']['nodes'];
  place: InboxPlace;
  at: string;
}

/** Those of the page that wait, in one gesture; each is read one by one from its own link. */
export function AcceptSeveral({ referrals, place, at }: SeveralProps) {
  const { labels, shell, typed } = useVisit();
  const action = `${at}/accepter-plusieurs`;
  const refusedTitle = 'Celles-ci ne sont pas acceptées';
  const waiting = referrals.filter(({ status }) => status === 'PROPOSED');
  if (waiting.length < 2 || !mayAct(shell, place.code, 'acceptReferral'))
    return <RefusalsOf {...{ action, refusedTitle }} />;
  return (
    <Details summary="Accepter plusieurs saisines à la fois" open={typed?.action === action}>
      <ActForm action={action} submit="Accepter les saisines choisies" refusedTitle={refusedTitle}>
        <CheckboxesField
          name="referralIds"
          label="Saisines à accepter"
          options={waiting.map(({ id, reference, purpose, createdAt }) => ({
            value: id,
            label: reference,
            hint: `${capital(labels.of('Purpose', purpose))}, reçue le ${day(createdAt)}`,
          }))}
        />
        {waiting.map(({ id, reference, version }) => (
          <>
            <Version name={`version-${id}`} value={version} />
            <input type="hidden" name={`named-${id}`} value={reference} />
          </>
        ))}
      </ActForm>
    </Details>
  );
}
