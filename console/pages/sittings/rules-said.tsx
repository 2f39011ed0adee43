import type { SaidByTheRulesFragment } from '../../../client-sdk/src';
import { Alert } from '../../elements';

/** What the rules say, in the API's words: what is wrong first, with what to do; then what is in order. */
export function RulesSaid({ verdicts }: { verdicts: readonly SaidByTheRulesFragment[] }) {
  const wrong = verdicts.filter(({ verdict }) => verdict !== 'OK');
  const right = verdicts.filter(({ verdict }) => verdict === 'OK');
  return (
    <>
      {wrong.map((verdict) => (
        <Alert kind="warning" small title={<Said verdict={verdict} />} />
      ))}
      {right.length > 0 && (
        <ul class="console-rules">
          {right.map((verdict) => (
            <li>
              <Said verdict={verdict} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Said({ verdict: { message, cure, article } }: { verdict: SaidByTheRulesFragment }) {
  return (
    <>
      {message} {cure} {article && <span class="console-rules__article">({article})</span>}
    </>
  );
}
